package org.marsad.matcher;

import java.util.Set;
import org.marsad.text.Tokens;

/**
 * The capitals that the words of a name need in a text, two bits a word.
 *
 * <ul>
 *   <li>a word that the catalogue writes in lower case, and an article or particle of names: any;
 *   <li>a word with a capital: a capital ({@code Turkey}, {@code TURKEY}, not {@code turkey});
 *   <li>a word all in capitals: all capitals ({@code US}, {@code U.S.}, not {@code Us}); from four letters on a first
 *       capital will do ({@code Opec}), unless it is an ordinary word ({@code Salt}).
 * </ul>
 */
final class Capitals {

    private static final int BITS = 2;
    private static final long MASK = 3;
    private static final long ANY = 0;
    private static final long FIRST = 1;
    private static final long ALL = 2;
    private static final int WORDS = Long.SIZE / BITS;
    private static final int MIN_SPOKEN_ACRONYM_LENGTH = 4;
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "the", "of", "and", "for", "in", "on", "bin", "ibn", "bint", "de", "da", "di", "du", "la", "le",
            "van", "von", "der", "den", "ul", "ur", "as", "ad", "an", "ar");

    private Capitals() {}

    static long needed(Tokens name, WordList ordinary) {
        long needed = 0;
        for (int i = 0; i < Math.min(name.size(), WORDS); i++) {
            needed |= neededBy(name, i, ordinary) << (BITS * i);
        }
        return needed;
    }

    private static long neededBy(Tokens name, int word, WordList ordinary) {
        if (!name.is(word, Tokens.CAPITAL) || (name.size() > 1 && PARTICLES.contains(name.word(word)))) {
            return ANY;
        }
        if (!name.is(word, Tokens.ALL_CAPITALS) || name.length(word) < 2) {
            return FIRST;
        }
        boolean spoken = name.length(word) >= MIN_SPOKEN_ACRONYM_LENGTH && !ordinary.contains(name, word);
        return spoken ? FIRST : ALL;
    }

    /** Whether the first word needs a capital letter. */
    static boolean areNeededFirst(long needed) {
        return (needed & MASK) != ANY;
    }

    static boolean satisfied(long needed, Tokens tokens, int first, int last) {
        for (int i = first; i <= last && i - first < WORDS; i++) {
            long need = (needed >>> (BITS * (i - first))) & MASK;
            if ((need == ALL && !tokens.is(i, Tokens.ALL_CAPITALS))
                    || (need == FIRST && !tokens.is(i, Tokens.CAPITAL))) {
                return false;
            }
        }
        return true;
    }
}
