package org.marsad.mapping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the name of a column says, and how far it speaks for a part of an article.
 *
 * <p>A name of {@link ArticleField#names()} is worth most. Else the words count: one that is about the part, times 0.35
 * for each that is about something else ({@code image_url}), times 0.93 for each that is unknown. A field of a struct
 * takes the words of the struct along: as its own where its own name says nothing ({@code content[].value},
 * {@code date.$date}), else as what may lead away from the part ({@code author.url}).
 */
final class ColumnNames {

    /** Structs that archives put around parts of an article. */
    private static final Set<String> WRAPPERS = Set.of(
            "metadata",
            "meta",
            "_source",
            "news",
            "document",
            "doc",
            "record",
            "page",
            "item",
            "data",
            "warc_headers",
            "fields",
            "attributes",
            "properties",
            "_doc",
            "result",
            "row",
            "payload",
            "object",
            "mainentityofpage");

    private static final double RANK = 0.002;
    private static final double KNOWN_SUMMARY = 0.5;
    /** In {@code keywords[].name} beside {@code keywords[].value}, the name may be that of a kind. */
    private static final double KIND_OF_NAME = 0.01;

    private static final double LAYER = 0.97;
    private static final double FOREIGN = 0.35;
    private static final double UNKNOWN = 0.93;
    private static final double DEEPER = 0.97;
    private static final double IN_ARRAY = 0.35;

    private static final Set<Concept> AWAY =
            EnumSet.of(Concept.IMAGE, Concept.MEASURE, Concept.FOREIGN, Concept.SUMMARY, Concept.AUTHOR, Concept.HTML);

    private final List<String> path;
    private final List<String> words;
    private final List<Concept> leaf;
    private final List<Concept> outer;
    private final boolean inArray;

    ColumnNames(Candidate candidate) {
        List<String> names = candidate.names();
        path = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !WRAPPERS.contains(name) || names.size() == 1)
                .toList();
        List<String> own = new ArrayList<>(names);
        own.removeIf(name -> names.size() > 1 && WRAPPERS.contains(name.toLowerCase(Locale.ROOT)));
        words = NameWords.words(names.get(names.size() - 1));
        leaf = own.isEmpty() ? List.of() : NameWords.concepts(own.get(own.size() - 1));
        outer = own.stream()
                .limit(Math.max(0, own.size() - 1))
                .flatMap(name -> NameWords.concepts(name).stream())
                .toList();
        inArray = candidate.inArray();
    }

    /** Whether the name has a word of the concept, itself or in a struct around it. */
    boolean says(Concept concept) {
        return leaf.contains(concept) || outer.contains(concept);
    }

    /** What a name says beside what it is a name of. */
    enum Trait {
        UTC
    }

    boolean has(Trait trait) {
        return switch (trait) {
            case UTC -> words.contains("gmt") || words.contains("utc");
        };
    }

    /** The words' concepts that lead away from every part of an article. */
    Set<Concept> awayFromAll() {
        Set<Concept> away = EnumSet.noneOf(Concept.class);
        leaf.stream().filter(AWAY::contains).forEach(away::add);
        outer.stream().filter(AWAY::contains).forEach(away::add);
        return away;
    }

    /** Whether it is one of the names that a part is known by; without regard to the structs that only wrap. */
    boolean isKnown(ArticleField field) {
        return field.names().contains(key());
    }

    String key() {
        return String.join(".", path);
    }

    /** How far the name speaks for the part, from 0 to 1. */
    double fit(ArticleField field) {
        int rank = field.names().indexOf(key());
        if (rank >= 0) {
            return field == ArticleField.TEXT && leaf.contains(Concept.SUMMARY) ? KNOWN_SUMMARY : 1 - RANK * rank;
        }
        if (path.size() > 1 && leaf.stream().allMatch(concept -> isLayer(field, concept))) {
            int outerRank = field.names().indexOf(String.join(".", path.subList(0, path.size() - 1)));
            if (outerRank >= 0) {
                return LAYER - RANK * outerRank - (leaf.contains(Concept.NAME) ? KIND_OF_NAME : 0);
            }
        }
        double base = base(field, leaf);
        List<Concept> around = outer;
        if (base == 0 && !outer.isEmpty() && leaf.stream().allMatch(concept -> isLayer(field, concept))) {
            base = base(field, outer) * LAYER;
            around = List.of();
        }
        double fit = base * words(field, leaf);
        for (Concept concept : around) {
            boolean leads = concept == Concept.UNKNOWN
                    || isNeutral(field, concept)
                    || core(field).contains(concept);
            fit *= leads ? DEEPER : FOREIGN;
        }
        boolean list = field == ArticleField.AUTHOR || field == ArticleField.TAGS;
        return inArray && !list && !(field == ArticleField.TEXT && isAboutText(outer)) ? fit * IN_ARRAY : fit;
    }

    private static boolean isAboutText(List<Concept> words) {
        return words.contains(Concept.TEXT) || words.contains(Concept.ITEM);
    }

    private static boolean isLayer(ArticleField field, Concept concept) {
        return switch (concept) {
            case TERM, NEUTRAL -> true;
            case DATE -> field == ArticleField.DATE || field == ArticleField.CRAWL_DATE;
            case NAME, TITLE, CATEGORY -> field == ArticleField.SOURCE
                    || field == ArticleField.AUTHOR
                    || field == ArticleField.TAGS;
            case BODYKIND -> field == ArticleField.TEXT || field == ArticleField.TITLE;
            default -> false;
        };
    }

    private double words(ArticleField field, List<Concept> words) {
        double fit = 1;
        for (Concept concept : words) {
            if (concept == Concept.UNKNOWN) {
                fit *= UNKNOWN;
            } else if (!core(field).contains(concept) && !isNeutral(field, concept)) {
                fit *= FOREIGN;
            }
        }
        return fit;
    }

    /** The concepts that make a name one of the part. */
    private static Set<Concept> core(ArticleField field) {
        return switch (field) {
            case ID -> EnumSet.of(Concept.ID, Concept.URL);
            case URL -> EnumSet.of(Concept.URL);
            case SOURCE -> EnumSet.of(Concept.SOURCE, Concept.PUBLICATION);
            case TITLE -> EnumSet.of(Concept.TITLE, Concept.SUBJECT);
            case TEXT -> EnumSet.of(Concept.TEXT, Concept.ITEM, Concept.BODYKIND, Concept.SUMMARY, Concept.HTML);
            case AUTHOR -> EnumSet.of(Concept.AUTHOR);
            case DATE -> EnumSet.of(Concept.DATE, Concept.PUBLISHED, Concept.PUBLICATION, Concept.CREATED);
            case CRAWL_DATE -> EnumSet.of(Concept.CRAWL);
            case TAGS -> EnumSet.of(Concept.TAGS, Concept.SUBJECT, Concept.CATEGORY);
            case LANGUAGE -> EnumSet.of(Concept.LANGUAGE);
        };
    }

    /** Words that lead away from no part, or not from this one. */
    private static boolean isNeutral(ArticleField field, Concept concept) {
        return switch (concept) {
            case NEUTRAL, TERM, ITEM -> true;
            case NAME -> field == ArticleField.SOURCE || field == ArticleField.AUTHOR || field == ArticleField.TAGS;
            case DATE -> field == ArticleField.CRAWL_DATE;
            case TEXT -> field == ArticleField.LANGUAGE || field == ArticleField.DATE || field == ArticleField.TITLE;
            case BODYKIND -> field == ArticleField.TITLE || field == ArticleField.URL;
            case PUBLISHED -> field == ArticleField.SOURCE;
            case SOURCE -> field == ArticleField.LANGUAGE;
            default -> false;
        };
    }

    private static double base(ArticleField field, List<Concept> words) {
        Set<Concept> all = words.isEmpty() ? EnumSet.noneOf(Concept.class) : EnumSet.copyOf(words);
        return switch (field) {
            case ID -> all.contains(Concept.ID) ? 0.8 : all.contains(Concept.URL) ? 0.42 : 0;
            case URL -> all.contains(Concept.URL) ? 0.9 : 0;
            case SOURCE -> all.contains(Concept.SOURCE) ? 0.9 : all.contains(Concept.PUBLICATION) ? 0.88 : 0;
            case TITLE -> all.contains(Concept.TITLE) ? 0.9 : all.contains(Concept.SUBJECT) ? 0.45 : 0;
            case TEXT -> text(all);
            case AUTHOR -> all.contains(Concept.AUTHOR) ? 0.9 : 0;
            case DATE -> date(all);
            case CRAWL_DATE -> all.contains(Concept.CRAWL) ? 0.9 : 0;
            case TAGS -> all.contains(Concept.TAGS)
                    ? 0.9
                    : all.contains(Concept.SUBJECT) ? 0.6 : 0.3 * size(all, Concept.CATEGORY);
            case LANGUAGE -> all.contains(Concept.LANGUAGE) ? 0.9 : 0;
        };
    }

    private static double text(Set<Concept> words) {
        double kind = words.contains(Concept.HTML) ? 0.75 : 1;
        if (words.contains(Concept.SUMMARY)) {
            return words.contains(Concept.TEXT) ? 0.55 : 0.45;
        }
        if (words.contains(Concept.TEXT)) {
            return kind * (words.contains(Concept.BODYKIND) ? 0.92 : 0.9);
        }
        if (words.contains(Concept.ITEM)) {
            return kind * (words.contains(Concept.BODYKIND) ? 0.85 : 0.8);
        }
        return words.contains(Concept.BODYKIND) || words.contains(Concept.HTML) ? 0.6 : 0;
    }

    private static double date(Set<Concept> words) {
        boolean published = words.contains(Concept.PUBLISHED);
        if (words.contains(Concept.DATE)) {
            return published || words.contains(Concept.PUBLICATION)
                    ? 0.95
                    : words.contains(Concept.CREATED) ? 0.7 : 0.8;
        }
        return published ? 0.85 : words.contains(Concept.CREATED) ? 0.6 : 0;
    }

    private static int size(Set<Concept> words, Concept concept) {
        return words.contains(concept) ? 1 : 0;
    }
}
