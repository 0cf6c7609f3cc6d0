package org.marsad.boilerplate;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.List;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

/**
 * How far two texts speak of the same: the part of their content words that they share, by the text that has fewer
 * (vocabulary overlap across a gap: Hearst 1997, TextTiling).
 *
 * <p>Content words are those with the Arabic article, and others of at least {@value #MIN_LETTERS} letters, most of
 * which are no function words; each counts once, by its first {@value #STEM} letters behind the article and the particles
 * before it. Of long texts only the first {@value #READ} characters count.
 */
final class Cohesion {

    private static final int MIN_LETTERS = 5;
    private static final int MIN_BEHIND_ARTICLE = 3;
    private static final int STEM = 6;
    private static final int READ = 8_000;
    private static final long FACTOR = 1_000_003;
    private static final List<String> ARTICLES = List.of("وال", "بال", "فال", "كال", "ولل", "لل", "ال");

    /** A text of fewer content words tells nothing. */
    private static final int MIN_WORDS = 20;

    /** Hardly any continuation of an article shares less with its beginning; a good part of other articles does. */
    private static final double MAX_SHARED = 0.03;

    private Cohesion() {}

    /** Whether both texts are long enough to tell, and share so little that they hardly are parts of one article. */
    static boolean isBroken(String above, String below) {
        LongSet first = words(above);
        LongSet second = words(below);
        int fewer = Math.min(first.size(), second.size());
        return fewer >= MIN_WORDS && shared(first, second) <= MAX_SHARED * fewer;
    }

    private static int shared(LongSet first, LongSet second) {
        return (int) first.longStream().filter(second::contains).count();
    }

    private static LongSet words(String text) {
        Tokens tokens = Tokenizer.tokenize(text.substring(0, Math.min(READ, text.length())));
        LongSet words = new LongOpenHashSet();
        for (int token = 0; token < tokens.size(); token++) {
            String word = tokens.foldedWord(token);
            int start = article(word);
            if (start > 0 || word.length() >= MIN_LETTERS) {
                words.add(hash(word, start, Math.min(word.length(), start + STEM)));
            }
        }
        return words;
    }

    private static int article(String word) {
        for (String article : ARTICLES) {
            if (word.startsWith(article) && word.length() >= article.length() + MIN_BEHIND_ARTICLE) {
                return article.length();
            }
        }
        return 0;
    }

    /** Words that collide only look more alike. */
    private static long hash(String word, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * FACTOR + word.charAt(i);
        }
        return hash;
    }
}
