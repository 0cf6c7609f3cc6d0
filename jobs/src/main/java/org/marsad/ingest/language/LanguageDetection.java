package org.marsad.ingest.language;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;

/**
 * The language of a text, by the letter trigrams of its first {@value #LETTERS} letters (lingua's models).
 *
 * <p>Told apart: Arabic, Persian and Urdu; English, French, German, Spanish and Turkish; Russian; and by their scripts
 * alone Chinese, Greek, Hebrew, Japanese and Korean. A text in another language gets the nearest of these. Only
 * trigrams are loaded, and only those of a script that has been seen: texts of {@value #LETTERS} letters need no more.
 */
public final class LanguageDetection {

    public static final String UNDETERMINED = "und";
    private static final int LETTERS = 400;
    private static final int SCANNED = 4_000;

    private LanguageDetection() {}

    /** ISO 639-1, or {@value #UNDETERMINED} for a text without letters of a language known here. */
    public static String of(String text) {
        String opening = opening(text);
        if (opening.isEmpty()) {
            return UNDETERMINED;
        }
        Language language = Models.DETECTOR.detectLanguageOf(opening);
        return language == Language.UNKNOWN
                ? UNDETERMINED
                : language.getIsoCode639_1().toString().toLowerCase(Locale.ROOT);
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
            opening.append(letter ? c : ' ');
        }
        return letters == 0 ? "" : opening.toString();
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
                .withLowAccuracyMode()
                .build();
    }
}
