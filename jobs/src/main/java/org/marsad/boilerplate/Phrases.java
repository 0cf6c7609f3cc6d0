package org.marsad.boilerplate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.marsad.text.ArabicLetters;
import org.marsad.text.Letters;

/**
 * A list of phrases that open a line, found whatever their case, their diacritics and their forms of alef, ya and teh
 * marbuta.
 *
 * <p>Signs before the phrase (bullets, brackets, quotation marks) are passed over; it ends where a word ends. The
 * longest phrase wins. Looks at no more than {@value #MAX_LENGTH} characters of a line.
 */
final class Phrases {

    static final int NONE = -1;
    private static final int MAX_LENGTH = 80;

    /** By their first word; the longest first. */
    private final Map<String, String[]> byFirstWord;

    private final int longestFirstWord;

    Phrases(String... phrases) {
        Map<String, List<String>> lists = new HashMap<>();
        for (String phrase : phrases) {
            String folded = new Folded(phrase).text();
            lists.merge(firstWord(folded), List.of(folded), (a, b) -> Stream.concat(a.stream(), b.stream())
                    .toList());
        }
        longestFirstWord =
                lists.keySet().stream().mapToInt(String::length).max().orElse(0);
        byFirstWord = new HashMap<>();
        lists.forEach((word, list) -> byFirstWord.put(
                word, list.stream().sorted((a, b) -> b.length() - a.length()).toArray(String[]::new)));
    }

    /** The index after the phrase that opens the line, or {@link #NONE}. */
    int end(String line) {
        return end(line, 0);
    }

    /** The index after the phrase that opens the line at the index, or {@link #NONE}. */
    int end(String line, int from) {
        int to = Math.min(line.length(), from + MAX_LENGTH);
        String[] candidates = byFirstWord.get(firstWord(line, from, to));
        if (candidates == null) {
            return NONE;
        }
        Folded folded = new Folded(line.substring(from, to));
        String text = folded.text();
        return Arrays.stream(candidates)
                .filter(phrase -> text.startsWith(phrase)
                        && (text.length() == phrase.length() || !Letters.isLetterOrDigit(text.charAt(phrase.length()))))
                .mapToInt(phrase -> from + folded.end(phrase.length()))
                .findFirst()
                .orElse(NONE);
    }

    /** The first word in folded letters; nothing more of the line is folded, for most lines open with no phrase. */
    private String firstWord(String line, int from, int to) {
        StringBuilder word = new StringBuilder(longestFirstWord);
        for (int i = from; i < to && word.length() <= longestFirstWord; i++) {
            char c = Folded.fold(line.charAt(i));
            if (Folded.isSkipped(c)) {
                continue;
            }
            if (Letters.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                break;
            }
        }
        return word.toString();
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Letters.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** A text in folded letters, each with the index that it came from. */
    private static final class Folded {

        private final StringBuilder letters = new StringBuilder();
        private final int[] ends;

        Folded(String text) {
            ends = new int[text.length() + 1];
            for (int i = 0; i < text.length(); i++) {
                char c = fold(text.charAt(i));
                boolean skipped = isSkipped(c) || (letters.isEmpty() && !Letters.isLetterOrDigit(c));
                if (!skipped) {
                    letters.append(c);
                }
                // A mark belongs to the letter before it.
                ends[letters.length()] = letters.isEmpty() ? 0 : i + 1;
            }
        }

        String text() {
            return letters.toString();
        }

        int end(int length) {
            return ends[length];
        }

        private static boolean isSkipped(char c) {
            return ArabicLetters.isDiacritic(c) || c == ArabicLetters.TATWEEL;
        }

        private static char fold(char c) {
            char letter = ArabicLetters.toArabic(Letters.toLowerCase(c));
            return switch (letter) {
                case ArabicLetters.ALEF_MADDA,
                        ArabicLetters.ALEF_HAMZA_ABOVE,
                        ArabicLetters.ALEF_HAMZA_BELOW -> ArabicLetters.ALEF;
                case ArabicLetters.ALEF_MAKSURA -> ArabicLetters.YEH;
                case ArabicLetters.TEH_MARBUTA -> ArabicLetters.HEH;
                case '’' -> '\'';
                default -> letter;
            };
        }
    }
}
