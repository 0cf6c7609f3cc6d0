package org.marsad.text;

import java.util.Arrays;

/**
 * The words of a text in order, with their offsets in that text and their plain letters (see {@link Tokenizer}).
 *
 * <p>All words share one buffer of letters; reading them makes no strings.
 */
public final class Tokens {

    /** Written in Arabic letters. */
    public static final int ARABIC = 1;
    /** Begins with a capital letter. */
    public static final int CAPITAL = 1 << 1;
    /** Has cased letters, and all are capitals. */
    public static final int ALL_CAPITALS = 1 << 2;
    /** Letters with a dot after each: {@code U.S.}; the offsets take in the last dot. */
    public static final int DOTTED = 1 << 3;
    /** Digits only. */
    public static final int NUMBER = 1 << 4;

    private static final int WORD_LENGTH_GUESS = 5;
    private static final int HASH_FACTOR = 31;

    private final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] letterEnds;
    private int[] gaps;
    private byte[] flags;
    private char[] letters;
    private int lettersUsed;
    private int[] hashes;
    private int hash;
    private int hashWeight = 1;
    private int traitsOfRun;

    Tokens(String text) {
        this.text = text;
        int guess = 4 + text.length() / WORD_LENGTH_GUESS;
        starts = new int[guess];
        ends = new int[guess];
        letterEnds = new int[guess];
        gaps = new int[guess];
        flags = new byte[guess];
        hashes = new int[guess];
        letters = new char[text.length() + 1];
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    /** Where the word starts in the text. */
    public int start(int token) {
        return starts[token];
    }

    /** Where the word ends in the text, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    /** The number of plain letters. */
    public int length(int token) {
        return letterEnds[token] - letterStart(token);
    }

    public char plain(int token, int index) {
        return letters[letterStart(token) + index];
    }

    public char folded(int token, int index) {
        return LetterForms.fold(plain(token, index));
    }

    /** Whether the folded letters from one on are those that stand in {@code others} from an index on. */
    public boolean foldsTo(char[] others, int at, int token, int from) {
        int start = letterStart(token);
        int end = letterEnds[token];
        int other = at;
        for (int i = start + from; i < end; i++) {
            if (LetterForms.fold(letters[i]) != others[other++]) {
                return false;
            }
        }
        return true;
    }

    /** A hash of the folded letters: the sum of each by 31 to the power of its index, overflow and all. */
    public int hash(int token) {
        return hashes[token];
    }

    public boolean is(int token, int flag) {
        return (flags[token] & flag) != 0;
    }

    /** The {@link Gap} bits between the word and the one before it (or the start of the text). */
    public int gapBefore(int token) {
        return gaps[token];
    }

    /** The plain form as a string. */
    public String word(int token) {
        return new String(letters, letterStart(token), length(token));
    }

    /** The folded form as a string. */
    public String foldedWord(int token) {
        char[] word = new char[length(token)];
        for (int i = 0; i < word.length; i++) {
            word[i] = folded(token, i);
        }
        return new String(word);
    }

    /** Where in the text the word's plain letter of that index is written. */
    public int offset(int token, int index) {
        int letter = 0;
        int at = starts[token];
        while (at < ends[token]) {
            char c = text.charAt(at);
            if (LetterForms.kind(c).isWord()) {
                letter += LetterForms.plain(c) == LetterForms.EXPANDED
                        ? LetterForms.expansion(c).length()
                        : 1;
                if (letter > index) {
                    return at;
                }
            }
            at++;
        }
        return at;
    }

    void letter(char c) {
        if (lettersUsed == letters.length) {
            letters = Arrays.copyOf(letters, 2 * letters.length);
        }
        letters[lettersUsed++] = c;
        hash += LetterForms.fold(c) * hashWeight;
        hashWeight *= HASH_FACTOR;
    }

    /**
     * Adds the letters and digits of a run, none of them Arabic, each with one plain letter; the index after the run.
     *
     * <p>Such letters fold to themselves, so that they are hashed as they are.
     */
    int addRun(char[] chars, int from) {
        int at = from;
        int traits = 0;
        int sum = hash;
        int weight = hashWeight;
        // No char has more than one plain letter here, and the buffer has room for the text.
        if (letters.length - lettersUsed < chars.length - from) {
            letters = Arrays.copyOf(letters, 2 * letters.length + chars.length);
        }
        char[] to = letters;
        int used = lettersUsed;
        for (; at < chars.length; at++) {
            char c = chars[at];
            byte trait = LetterForms.traits(c);
            char plain = LetterForms.plain(c);
            if ((trait & LetterForms.OTHER_WORD) == 0 || plain == LetterForms.EXPANDED) {
                break;
            }
            to[used++] = plain;
            sum += plain * weight;
            weight *= HASH_FACTOR;
            traits |= trait;
        }
        lettersUsed = used;
        hash = sum;
        hashWeight = weight;
        traitsOfRun = traits;
        return at;
    }

    /** The traits of all chars of the last run. */
    int traitsOfRun() {
        return traitsOfRun;
    }

    void letters(String expansion) {
        for (int i = 0; i < expansion.length(); i++) {
            letter(expansion.charAt(i));
        }
    }

    void close(int start, int end, int gap, int flag) {
        if (size == starts.length) {
            int capacity = 2 * size;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            letterEnds = Arrays.copyOf(letterEnds, capacity);
            gaps = Arrays.copyOf(gaps, capacity);
            flags = Arrays.copyOf(flags, capacity);
            hashes = Arrays.copyOf(hashes, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        letterEnds[size] = lettersUsed;
        gaps[size] = gap;
        flags[size] = (byte) flag;
        hashes[size] = hash;
        hash = 0;
        hashWeight = 1;
        size++;
    }

    private int letterStart(int token) {
        return token == 0 ? 0 : letterEnds[token - 1];
    }
}
