package org.marsad.boilerplate;

import java.util.Arrays;
import java.util.stream.Stream;
import org.marsad.ingest.date.DateReader;

/**
 * Cuts the lines that a label and a colon open: date ({@code تاريخ النشر: …}), source ({@code المصدر: …}), tags
 * ({@code كلمات دلالية: …}).
 *
 * <p>A date line counts only if a date can be read in it; labels that say "published" then need no colon if at most
 * {@value #MAX_DATE_WORDS} words follow and no full stop: "Published in May 2008, her first novel …" is a sentence. A
 * source line is at most {@value #MAX_SOURCE_LENGTH} characters long, has at most {@value #MAX_SOURCE_WORDS} words, and stands among the first
 * or last {@value #EDGE} lines, as does a date line: "The source: …" also opens sentences. Tags may stand anywhere.
 */
final class LabelledLines implements BoilerplateRule {

    private static final int MAX_DATE_LENGTH = 120;
    private static final int MAX_DATE_WORDS = 10;
    private static final int MAX_SOURCE_LENGTH = 80;
    private static final int MAX_SOURCE_WORDS = 8;
    private static final int MAX_TAGS_LENGTH = 2_000;
    private static final int EDGE = 6;

    private static final String[] DATE_LABELS = {
        "تاريخ النشر",
        "تاريخ الخبر",
        "نشر في",
        "نشر بتاريخ",
        "نشرت في",
        "تم النشر",
        "اخر تحديث",
        "published",
        "published on",
        "published at",
        "publication date",
        "posted",
        "posted on",
        "last updated",
        "publié le",
        "mis à jour le",
        "date de publication"
    };
    private static final String[] BARE_DATE_LABELS = {"تاريخ", "التاريخ", "date", "updated"};
    private static final String[] SOURCE_LABELS = {
        "المصدر",
        "مصدر الخبر",
        "مصدر",
        "المصدر الاصلي",
        "source",
        "sources",
        "original source",
        "quelle",
        "kaynak",
        "منبع",
        "источник"
    };
    private static final String[] TAGS_LABELS = {
        "كلمات دلالية",
        "الكلمات الدلالية",
        "كلمات مفتاحية",
        "الكلمات المفتاحية",
        "وسوم",
        "الوسوم",
        "الوسوم الدلالية",
        "سمات",
        "علامات",
        "tags",
        "tagged",
        "keywords",
        "topics",
        "mots-clés",
        "mots clés",
        "etiquetas",
        "schlagwörter",
        "etiketler",
        "برچسب ها",
        "теги"
    };
    private static final Phrases DATES = new Phrases(DATE_LABELS);
    private static final Phrases BARE_DATES = new Phrases(BARE_DATE_LABELS);
    private static final Phrases SOURCES = new Phrases(SOURCE_LABELS);
    private static final Phrases TAGS = new Phrases(TAGS_LABELS);
    static final Phrases LABELS = new Phrases(Stream.of(DATE_LABELS, BARE_DATE_LABELS, SOURCE_LABELS, TAGS_LABELS)
            .flatMap(Arrays::stream)
            .toArray(String[]::new));

    @Override
    public void cut(Page page, Known known) {
        int last = page.previous(page.size());
        for (int i = 0; i <= last; i++) {
            BoilerplateKind kind = kindOf(page.line(i), i < EDGE || i > last - EDGE);
            if (kind != null) {
                page.cut(i, kind);
            }
        }
    }

    private static BoilerplateKind kindOf(String line, boolean edge) {
        int end = line.isEmpty() ? Phrases.NONE : LABELS.end(line);
        if (end == Phrases.NONE) {
            return null;
        }
        if (edge && isDate(line, end)) {
            return BoilerplateKind.DATE_LINE;
        }
        if (value(line, end).isEmpty()) {
            return null;
        }
        if (TAGS.end(line) == end && line.length() <= MAX_TAGS_LENGTH) {
            return BoilerplateKind.TAGS;
        }
        return SOURCES.end(line) == end && edge && isSource(value(line, end)) ? BoilerplateKind.CREDIT : null;
    }

    private static boolean isDate(String line, int end) {
        boolean labelled = value(line, end).isEmpty()
                ? DATES.end(line) == end && isShort(line.substring(end).strip())
                : DATES.end(line) == end || BARE_DATES.end(line) == end;
        return labelled
                && line.length() <= MAX_DATE_LENGTH
                && DateReader.read(line.substring(end)).isPresent();
    }

    private static boolean isShort(String text) {
        return !text.endsWith(".") && text.split(" ", -1).length <= MAX_DATE_WORDS;
    }

    private static boolean isSource(String value) {
        return value.length() <= MAX_SOURCE_LENGTH && value.split(" ", -1).length <= MAX_SOURCE_WORDS;
    }

    /** What stands behind the label and its colon; empty where there is no colon. */
    static String value(String line, int end) {
        String behind = line.substring(end).stripLeading();
        return behind.startsWith(":") ? behind.substring(1).strip() : "";
    }

    /** What stands behind the label of a piece that was cut; empty where it has none. */
    static String value(String piece) {
        int end = LABELS.end(piece);
        return end == Phrases.NONE
                ? ""
                : piece.substring(end).replaceFirst("^\\s*:", "").strip();
    }
}
