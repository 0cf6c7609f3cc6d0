package org.marsad.ingest.tags;

import java.util.ArrayList;
import java.util.List;
import org.marsad.text.ArabicLetters;

/**
 * Finds the phrases in a line of words that nothing separates, by the article that the line describes.
 *
 * <ol>
 *   <li>If the words are even in number and each pair of them stands side by side in the article, the pairs are the
 *       phrases: taggers write two-word phrases.
 *   <li>Else, from the left, the longest run of at most {@value #MAX_PHRASE_LENGTH} words that stands in the article; a
 *       word that starts no such run stands alone.
 * </ol>
 *
 * <p>A run stands in the article also behind one of the letters that Arabic joins to a word (و ف ب ل ك). Letters are
 * compared without regard to their forms. Only the first {@value #SEARCHED} characters of the article and
 * {@value #MAX_WORDS} words of the line are looked at.
 */
final class PhraseFinder {

    private static final int MAX_PHRASE_LENGTH = 4;
    private static final int SEARCHED = 20_000;
    private static final int MAX_WORDS = 100;
    private static final String PARTICLES = "وفبلك";

    private final String article;

    PhraseFinder(String article) {
        this.article = " " + fold(article.substring(0, Math.min(article.length(), SEARCHED))) + " ";
    }

    List<String> find(String line) {
        String[] split = line.strip().split("\\s+", -1);
        List<String> words = List.of(split).subList(0, Math.min(split.length, MAX_WORDS));
        List<String> phrases = pairs(words);
        return phrases.isEmpty() ? longest(words) : phrases;
    }

    private List<String> pairs(List<String> words) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            String pair = words.get(i) + " " + words.get(i + 1);
            if (!stands(pair)) {
                return List.of();
            }
            pairs.add(pair);
        }
        return words.size() % 2 == 0 ? pairs : List.of();
    }

    private List<String> longest(List<String> words) {
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int length = Math.min(MAX_PHRASE_LENGTH, words.size() - i);
            while (length > 1 && !stands(String.join(" ", words.subList(i, i + length)))) {
                length--;
            }
            phrases.add(String.join(" ", words.subList(i, i + length)));
            i += length;
        }
        return phrases;
    }

    private boolean stands(String phrase) {
        String sought = fold(phrase);
        if (sought.isEmpty()) {
            // Of signs alone nothing is left, and nothing would stand everywhere, the end included.
            return false;
        }
        for (int at = article.indexOf(sought, 1); at > 0; at = article.indexOf(sought, at + 1)) {
            boolean ends = article.charAt(at + sought.length()) == ' ';
            boolean starts = article.charAt(at - 1) == ' '
                    || (at > 1 && article.charAt(at - 2) == ' ' && PARTICLES.indexOf(article.charAt(at - 1)) >= 0);
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (ArabicLetters.isDiacritic(c) || c == ArabicLetters.TATWEEL) {
                continue;
            }
            if (Character.isLetterOrDigit(c)) {
                folded.append(space && !folded.isEmpty() ? " " : "").append(c);
            }
            space = !Character.isLetterOrDigit(c);
        }
        return folded.toString();
    }

    private static char fold(char c) {
        char letter = ArabicLetters.toArabic(Character.toLowerCase(c));
        return switch (letter) {
            case ArabicLetters.ALEF_MADDA,
                    ArabicLetters.ALEF_HAMZA_ABOVE,
                    ArabicLetters.ALEF_HAMZA_BELOW -> ArabicLetters.ALEF;
            case ArabicLetters.ALEF_MAKSURA -> ArabicLetters.YEH;
            case ArabicLetters.TEH_MARBUTA -> ArabicLetters.HEH;
            default -> letter;
        };
    }
}
