package org.marsad.topics.vocabulary;

import it.unimi.dsi.fastutil.Hash;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.Serializable;

/** The words of a language, numbered, and the terms that they are, alone or in pairs. */
final class Lexicon implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Object2IntOpenHashMap<String> words =
            new Object2IntOpenHashMap<>(Hash.DEFAULT_INITIAL_SIZE, Hash.VERY_FAST_LOAD_FACTOR);
    private final IntArrayList termOfWord = new IntArrayList();
    private final Long2IntOpenHashMap termOfPair = new Long2IntOpenHashMap();

    Lexicon() {
        words.defaultReturnValue(Vocabulary.NONE);
        termOfPair.defaultReturnValue(Vocabulary.NONE);
    }

    void add(Term term, int number) {
        int joint = term.words() == 1 ? -1 : term.form().indexOf(Term.JOINT);
        if (joint < 0) {
            termOfWord.set(numbered(term.form()), number);
        } else {
            int first = numbered(term.form().substring(0, joint));
            int second = numbered(term.form().substring(joint + 1));
            termOfPair.put(pair(first, second), number);
        }
    }

    private int numbered(String form) {
        int word = words.getInt(form);
        if (word == Vocabulary.NONE) {
            word = words.size();
            words.put(form, word);
            termOfWord.add(Vocabulary.NONE);
        }
        return word;
    }

    /** The number of a word; {@link Vocabulary#NONE} if it is in no term. */
    int word(String form) {
        return words.getInt(form);
    }

    int term(int word) {
        return termOfWord.getInt(word);
    }

    int term(int first, int second) {
        return termOfPair.get(pair(first, second));
    }

    private static long pair(int first, int second) {
        return ((long) first << Integer.SIZE) | second;
    }
}
