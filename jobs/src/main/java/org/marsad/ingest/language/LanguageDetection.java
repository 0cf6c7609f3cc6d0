package org.marsad.ingest.language;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.text.ArabicLetters;

/**
 * The language of a text, by its first {@value #LETTERS} letters.
 *
 * <ol>
 *   <li>Mostly Arabic letters and none of those that Persian and Urdu add: Arabic.
 *   <li>Words that only English writes, at least {@value #LEAST_WORDS} and one in {@value #ENGLISH_SHARE}: English.
 *   <li>Else by lingua's n-grams, among Arabic, Persian and Urdu; English, French, German, Spanish and Turkish;
 *       Russian; and, by their scripts alone, Chinese, Greek, Hebrew, Japanese and Korean. A text in another language
 *       gets the nearest of these. A headline of at most {@value #HEADLINE_WORDS} words in plain ASCII that holds one of
 *       the English words is English, whatever its names look like.
 * </ol>
 *
 * <p>The first two rules decide nearly all articles of an archive in Arabic or English, faster than any model; a model
 * is loaded when a text in its script comes.
 */
public final class LanguageDetection {

    public static final String UNDETERMINED = "und";
    private static final int LETTERS = 400;
    private static final int SCANNED = 4_000;
    private static final int LEAST_WORDS = 2;
    private static final int ENGLISH_SHARE = 12;
    private static final int HEADLINE_WORDS = 12;
    private static final int ASCII_END = 0x80;
    private static final Set<String> ENGLISH_WORDS = Set.of(
            "the", "of", "and", "to", "that", "with", "for", "from", "said", "says", "were", "which", "has", "its",
            "by", "vs", "cts", "mln", "dlrs", "shr", "qtr", "revs", "pct", "after", "will", "not", "have", "been",
            "would", "could", "than", "their", "they", "this", "about", "are", "was", "but", "against", "between",
            "year", "years", "quarter", "sees", "sets", "buys", "sells", "raises", "cuts", "higher", "lower", "shares",
            "sales", "loss");

    private LanguageDetection() {}

    /** ISO 639-1, or {@value #UNDETERMINED} for a text without letters of a language known here. */
    public static String of(String text) {
        String opening = opening(text);
        if (opening.isEmpty()) {
            return UNDETERMINED;
        }
        if (isArabic(opening)) {
            return "ar";
        }
        int english = englishWords(opening);
        int words = words(opening);
        boolean headline = words <= HEADLINE_WORDS && opening.chars().allMatch(c -> c < ASCII_END);
        if ((english >= LEAST_WORDS && english * ENGLISH_SHARE >= words) || (english > 0 && headline)) {
            return "en";
        }
        Language language = Models.DETECTOR.detectLanguageOf(opening);
        return language == Language.UNKNOWN
                ? UNDETERMINED
                : language.getIsoCode639_1().toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isArabic(String opening) {
        int letters = 0;
        int arabic = 0;
        for (int i = 0; i < opening.length(); i++) {
            char c = opening.charAt(i);
            if (c != ' ') {
                boolean block = c >= ArabicLetters.HAMZA && c <= ArabicLetters.YEH;
                if (!block && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC) {
                    return false;
                }
                letters++;
                arabic += block ? 1 : 0;
            }
        }
        return arabic * 2 > letters;
    }

    private static int englishWords(String opening) {
        return (int) Stream.of(opening.split(" ", -1))
                .filter(ENGLISH_WORDS::contains)
                .count();
    }

    private static int words(String opening) {
        return (int) Stream.of(opening.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .count();
    }

    /** The words that hold the first letters; empty if there is no letter. */
    private static String opening(String text) {
        StringBuilder opening = new StringBuilder();
        int letters = 0;
        int end = Math.min(text.length(), SCANNED);
        for (int i = 0; i < end && letters < LETTERS; i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c) || Character.isSurrogate(c);
            letters += letter ? 1 : 0;
            if (letter || !isMark(c)) {
                opening.append(letter ? Character.toLowerCase(c) : ' ');
            }
        }
        return letters == 0 ? "" : opening.toString();
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Loaded when the first text comes, once in a JVM. */
    private static final class Models {

        private static final LanguageDetector DETECTOR = LanguageDetectorBuilder.fromLanguages(
                        Language.ARABIC,
                        Language.PERSIAN,
                        Language.URDU,
                        Language.ENGLISH,
                        Language.FRENCH,
                        Language.GERMAN,
                        Language.SPANISH,
                        Language.TURKISH,
                        Language.RUSSIAN,
                        Language.HEBREW,
                        Language.GREEK,
                        Language.CHINESE,
                        Language.JAPANESE,
                        Language.KOREAN)
                .build();
    }
}
