package org.marsad.matcher;

import static org.marsad.text.ArabicLetters.ALEF;
import static org.marsad.text.ArabicLetters.BEH;
import static org.marsad.text.ArabicLetters.FEH;
import static org.marsad.text.ArabicLetters.KAF;
import static org.marsad.text.ArabicLetters.LAM;
import static org.marsad.text.ArabicLetters.WAW;

import org.marsad.text.Tokens;

/**
 * The readings of an Arabic word with the particles that may cling to a name taken off, the least stripped first.
 *
 * <ul>
 *   <li>the word as it is;
 *   <li>without a conjunction ({@code و ف});
 *   <li>without a preposition ({@code ب ل ك}), after a conjunction or not;
 *   <li>{@code لل} is the preposition and a name that begins with the article: {@code للصين} is {@code الصين}; or with
 *       the article and lam: {@code للاذقية} is {@code اللاذقية};
 *   <li>without the article too, for names that take one: {@code والناتو}, {@code للناتو}.
 * </ul>
 *
 * <p>One instance is filled again for every word; it is not for several threads.
 */
final class Particles {

    static final String ARTICLE = "" + ALEF + LAM;
    private static final String ARTICLE_AND_LAM = ARTICLE + LAM;
    private static final int MAX_READINGS = 9;
    private static final int MAX_STRIPPED = 4;

    private final int[] from = new int[MAX_READINGS];
    private final String[] prefix = new String[MAX_READINGS];
    private final int[] hash = new int[MAX_READINGS];
    private final boolean[] article = new boolean[MAX_READINGS];
    private final int[] endingHash = new int[MAX_STRIPPED + 1];
    private int size;

    int size() {
        return size;
    }

    /** The first letter of the token that is part of the name. */
    int from(int reading) {
        return from[reading];
    }

    /** Letters of the name that the spelling swallowed. */
    String prefix(int reading) {
        return prefix[reading];
    }

    /** The hash of the reading; of the word as it is, only where particles may cling to it. */
    int hash(int reading) {
        return hash[reading];
    }

    /** Whether an article was taken off. */
    boolean articleTaken(int reading) {
        return article[reading];
    }

    /** Whether the word may begin with a particle or an article. */
    static boolean mayCling(Tokens tokens, int token) {
        if (!tokens.is(token, Tokens.ARABIC)) {
            return false;
        }
        char first = letter(tokens, token, 0);
        return first == WAW
                || first == FEH
                || first == BEH
                || first == LAM
                || first == KAF
                || (first == ALEF && letter(tokens, token, 1) == LAM);
    }

    void read(Tokens tokens, int token) {
        size = 0;
        if (!mayCling(tokens, token)) {
            add(0, "", false);
            return;
        }
        int length = tokens.length(token);
        endingHash[0] = tokens.hash(token);
        for (int i = 1; i <= Math.min(length - 1, MAX_STRIPPED); i++) {
            endingHash[i] = WordHash.withoutFirst(endingHash[i - 1], tokens.folded(token, i - 1));
        }
        add(0, "", false);
        int at = 0;
        char first = letter(tokens, token, 0);
        if (first == WAW || first == FEH) {
            at = 1;
            addIfAny(length, at, "", false);
        }
        addArticle(tokens, token, length, at);
        char preposition = letter(tokens, token, at);
        if (preposition != BEH && preposition != LAM && preposition != KAF) {
            return;
        }
        addIfAny(length, at + 1, "", false);
        if (preposition == LAM && letter(tokens, token, at + 1) == LAM) {
            addIfAny(length, at + 2, ARTICLE, false);
            addIfAny(length, at + 2, ARTICLE_AND_LAM, false);
            addIfAny(length, at + 2, "", true);
        } else if (preposition != LAM) {
            addArticle(tokens, token, length, at + 1);
        }
    }

    private void addArticle(Tokens tokens, int token, int length, int at) {
        if (letter(tokens, token, at) == ALEF && letter(tokens, token, at + 1) == LAM) {
            addIfAny(length, at + 2, "", true);
        }
    }

    private void addIfAny(int length, int at, String swallowed, boolean articleTaken) {
        if (at < length) {
            add(at, swallowed, articleTaken);
        }
    }

    private void add(int at, String swallowed, boolean articleTaken) {
        from[size] = at;
        prefix[size] = swallowed;
        article[size] = articleTaken;
        int value = endingHash[at];
        for (int i = swallowed.length() - 1; i >= 0; i--) {
            value = WordHash.prepend(value, swallowed.charAt(i));
        }
        hash[size++] = value;
    }

    private static char letter(Tokens tokens, int token, int index) {
        return index < tokens.length(token) ? tokens.plain(token, index) : ' ';
    }
}
