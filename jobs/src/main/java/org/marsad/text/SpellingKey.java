package org.marsad.text;

/** The key under which two spellings of a name are the same: the plain words, and which of them are all capitals. */
public final class SpellingKey {

    private SpellingKey() {}

    /** The words parted by spaces, those of two or more capitals in capitals; empty if there are no words. */
    public static String of(String spelling) {
        Tokens tokens = Tokenizer.tokenize(spelling);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.word(i);
            boolean capitals = tokens.is(i, Tokens.ALL_CAPITALS) && tokens.length(i) > 1;
            key.append(i == 0 ? "" : " ").append(capitals ? word.toUpperCase(java.util.Locale.ROOT) : word);
        }
        return key.toString();
    }
}
