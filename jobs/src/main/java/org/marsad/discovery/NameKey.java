package org.marsad.discovery;

import org.marsad.text.Tokens;

/**
 * The key under which spellings of a name are one: the folded words without a particle that clings to the first, without
 * spaces in names with {@code عبد}, and without the article of each word.
 */
final class NameKey {

    private static final String ARTICLE = "ال";
    private static final String SERVANT = "عبد";
    private static final int MIN_REST = 3;

    private NameKey() {}

    /** The key of the words from one to another, inclusive. */
    static String of(Tokens tokens, int first, int last) {
        StringBuilder key = new StringBuilder();
        for (int word = first; word <= last; word++) {
            String folded = tokens.foldedWord(word);
            boolean joined = key.length() >= SERVANT.length()
                    && key.substring(key.length() - SERVANT.length()).equals(SERVANT);
            String bare = folded.startsWith(ARTICLE) && folded.length() - ARTICLE.length() >= MIN_REST && !joined
                    ? folded.substring(ARTICLE.length())
                    : folded;
            key.append(word == first || joined ? "" : " ").append(bare);
        }
        return key.toString();
    }
}
