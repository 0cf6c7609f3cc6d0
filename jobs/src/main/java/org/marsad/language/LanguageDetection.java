package org.marsad.language;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.marsad.text.ArabicLetters;
import org.marsad.text.Letters;

/**
 * The language of a text, by its first {@value #LETTERS} letters.
 *
 * <ol>
 *   <li>Mostly Arabic letters, and of those that Persian and Urdu add at most one in {@value #FOREIGN_SHARE}: Arabic.
 *   <li>Letters that only Urdu writes, at least one in {@value #URDU_SHARE}: Urdu.
 *   <li>Words that only English writes, at least {@value #MIN_WORDS} and one in {@value #ENGLISH_SHARE}: English.
 *   <li>Else by lingua's n-grams, among Arabic, Persian and Urdu; English, French, German, Spanish and Turkish;
 *       Russian; and, by their scripts alone, Chinese, Greek, Hebrew, Japanese and Korean. A text in another language
 *       gets the nearest of these. A headline of at most {@value #HEADLINE_WORDS} words in plain ASCII that holds one of
 *       the English words is English, whatever its names look like.
 * </ol>
 *
 * <p>The confidence is the greater, the more letters or words speak for the language: by the first rule half of
 * {@value #FOREIGN_LETTERS_MISSED} to the power of the letters is doubted, by the second
 * {@value #URDU_LETTER_ELSEWHERE} to the power of the Urdu letters, by the third {@value #ENGLISH_WORD_ELSEWHERE} to the
 * power of the English words, and by the last lingua's ratios of likelihood decide, each letter counting for {@value #EVIDENCE}. The numbers are fitted to texts whose language is known.
 *
 * <p>The first rules decide nearly all articles of an archive in Arabic or English, faster than any model; a model
 * is loaded when a text in its script comes.
 */
public final class LanguageDetection {

    public static final String UNDETERMINED = "und";
    private static final int LETTERS = 400;
    private static final int SCANNED = 4_000;
    private static final int MIN_WORDS = 2;
    private static final int ENGLISH_SHARE = 12;
    private static final int HEADLINE_WORDS = 12;
    private static final int ASCII_END = 0x80;
    private static final int FOREIGN_SHARE = 100;
    private static final int URDU_SHARE = 40;

    private static final char FIRST_ARABIC = '\u0600';

    /** Neither Arabic nor Persian writes them; the first is the least. */
    private static final String URDU_LETTERS = "\u0679\u0688\u0691\u06BA\u06C1\u06D2";

    /** How likely a letter of Persian or Urdu is one that Arabic has too. */
    private static final double FOREIGN_LETTERS_MISSED = 0.85;

    /** How likely a text in another language holds one of the English words. */
    private static final double ENGLISH_WORD_ELSEWHERE = 0.04;

    /** How likely a text in another language holds one of the Urdu letters. */
    private static final double URDU_LETTER_ELSEWHERE = 0.01;

    /** What a letter adds to the logarithm of the odds, by what it adds to that of the probability. */
    private static final double EVIDENCE = 2;

    private static final Set<String> ENGLISH_WORDS = Set.of(
            "the", "of", "and", "to", "that", "with", "for", "from", "said", "says", "were", "which", "has", "its",
            "by", "vs", "cts", "mln", "dlrs", "shr", "qtr", "revs", "pct", "after", "will", "not", "have", "been",
            "would", "could", "than", "their", "they", "this", "about", "are", "was", "but", "against", "between",
            "year", "years", "quarter", "sees", "sets", "buys", "sells", "raises", "cuts", "higher", "lower", "shares",
            "sales", "loss");

    private LanguageDetection() {}

    /** The language, {@value #UNDETERMINED} for a text without letters of a language known here. */
    public static TextLanguage of(String text) {
        String opening = opening(text);
        if (opening.isEmpty()) {
            return TextLanguage.NONE;
        }
        int letters = letters(opening);
        if (isArabic(opening)) {
            return TextLanguage.of("ar", 1 - Math.pow(FOREIGN_LETTERS_MISSED, letters) / 2);
        }
        int urdu = urduLetters(opening);
        if (urdu > 0 && urdu * URDU_SHARE >= letters) {
            return TextLanguage.of("ur", 1 - Math.pow(URDU_LETTER_ELSEWHERE, urdu));
        }
        String[] split = opening.split(" ", -1);
        int english = englishWords(split);
        int words = words(split);
        boolean headline = words <= HEADLINE_WORDS && opening.chars().allMatch(c -> c < ASCII_END);
        if ((english >= MIN_WORDS && english * ENGLISH_SHARE >= words) || (english > 0 && headline)) {
            return TextLanguage.of("en", 1 - Math.pow(ENGLISH_WORD_ELSEWHERE, english));
        }
        return likeliest(Models.DETECTOR.computeLanguageConfidenceValues(opening), letters);
    }

    /**
     * Lingua gives for each language the ratio of the likeliest one's logarithm of probability to its own. Undetermined
     * where two are the likeliest.
     */
    private static TextLanguage likeliest(SortedMap<Language, Double> ratios, int letters) {
        double all = 0;
        Language likeliest = null;
        for (Map.Entry<Language, Double> entry : ratios.entrySet()) {
            if (entry.getValue() == 1) {
                if (likeliest != null) {
                    return TextLanguage.NONE;
                }
                likeliest = entry.getKey();
            }
            all += Math.exp(-EVIDENCE * letters * (1 / entry.getValue() - 1));
        }
        return likeliest == null
                ? TextLanguage.NONE
                : TextLanguage.of(likeliest.getIsoCode639_1().toString().toLowerCase(Locale.ROOT), 1 / all);
    }

    /** One letter in {@value #FOREIGN_SHARE} may be foreign: a name, or the slip of another keyboard. */
    private static boolean isArabic(String opening) {
        int letters = 0;
        int arabic = 0;
        int foreign = 0;
        for (int i = 0; i < opening.length(); i++) {
            char c = opening.charAt(i);
            if (c != ' ') {
                boolean block = c >= ArabicLetters.HAMZA && c <= ArabicLetters.YEH;
                boolean foreignPerhaps = !block && c >= FIRST_ARABIC;
                foreign += foreignPerhaps && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC ? 1 : 0;
                letters++;
                arabic += block ? 1 : 0;
            }
        }
        return arabic * 2 > letters && foreign * FOREIGN_SHARE <= letters;
    }

    private static int letters(String opening) {
        int letters = 0;
        for (int i = 0; i < opening.length(); i++) {
            letters += opening.charAt(i) == ' ' ? 0 : 1;
        }
        return letters;
    }

    private static int urduLetters(String opening) {
        int urdu = 0;
        for (int i = 0; i < opening.length(); i++) {
            char c = opening.charAt(i);
            urdu += c >= URDU_LETTERS.charAt(0) && URDU_LETTERS.indexOf(c) >= 0 ? 1 : 0;
        }
        return urdu;
    }

    private static int englishWords(String[] split) {
        int english = 0;
        for (String word : split) {
            english += ENGLISH_WORDS.contains(word) ? 1 : 0;
        }
        return english;
    }

    private static int words(String[] split) {
        int words = 0;
        for (String word : split) {
            words += word.isEmpty() ? 0 : 1;
        }
        return words;
    }

    /** The words that hold the first letters; empty if there is no letter. */
    private static String opening(String text) {
        int letters = 0;
        int end = Math.min(text.length(), SCANNED);
        char[] opening = new char[end];
        int used = 0;
        for (int i = 0; i < end && letters < LETTERS; i++) {
            char c = text.charAt(i);
            if (Letters.isLetter(c) || Character.isSurrogate(c)) {
                letters++;
                opening[used++] = Letters.toLowerCase(c);
            } else if (!Letters.isMark(c)) {
                opening[used++] = ' ';
            }
        }
        return letters == 0 ? "" : new String(opening, 0, used);
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
