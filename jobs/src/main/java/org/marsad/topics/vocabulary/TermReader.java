package org.marsad.topics.vocabulary;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.HashMap;
import java.util.Map;
import org.marsad.language.Languages;
import org.marsad.language.words.WordSink;
import org.marsad.language.words.Words;

/**
 * Finds the terms of a vocabulary in texts. Not for several threads at once.
 *
 * <p>From left to right, two words that form a phrase are that phrase, and neither word counts again. A word that is in
 * no term is read as the first of its {@linkplain Words#reductions reductions} that is in one.
 */
public final class TermReader {

    /** Words that are remembered; then all are forgotten. */
    private static final int MAX_REMEMBERED = 1_000_000;

    private static final int UNKNOWN = -2;

    private final Vocabulary vocabulary;
    private final Map<String, Reading> readings = new HashMap<>();

    public TermReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Hands over the terms of a text in their order; none in a language that has no terms. */
    public void read(String language, String text, TermSink sink) {
        Lexicon lexicon = vocabulary.lexicon(language);
        if (lexicon != null) {
            readings.computeIfAbsent(language, key -> new Reading(Languages.words(key), lexicon))
                    .read(text, sink);
        }
    }

    private static final class Reading implements WordSink {
        private final Words words;
        private final Lexicon lexicon;
        private final IntArrayList wordOfForm = new IntArrayList();
        private TermSink sink;
        private int pending;
        private int pendingStart;
        private int pendingEnd;
        private boolean pendingAdjoins;

        Reading(Words words, Lexicon lexicon) {
            this.words = words;
            this.lexicon = lexicon;
        }

        void read(String text, TermSink to) {
            sink = to;
            pending = Vocabulary.NONE;
            if (words.remembered() >= MAX_REMEMBERED) {
                words.forget();
                wordOfForm.clear();
            }
            words.read(text, this);
            flush();
        }

        @Override
        public void word(int form, int start, int end, boolean adjoining) {
            int word = number(form);
            boolean adjoins = adjoining && pending != Vocabulary.NONE && word != Vocabulary.NONE;
            int phrase = adjoins ? lexicon.term(pending, word) : Vocabulary.NONE;
            if (phrase != Vocabulary.NONE) {
                sink.term(phrase, pendingStart, end, pendingAdjoins);
                pending = Vocabulary.NONE;
                return;
            }
            flush();
            pending = word;
            pendingStart = start;
            pendingEnd = end;
            pendingAdjoins = adjoins;
        }

        private void flush() {
            if (pending != Vocabulary.NONE) {
                int term = lexicon.term(pending);
                if (term != Vocabulary.NONE) {
                    sink.term(term, pendingStart, pendingEnd, pendingAdjoins);
                }
                pending = Vocabulary.NONE;
            }
        }

        private int number(int form) {
            while (form >= wordOfForm.size()) {
                wordOfForm.add(UNKNOWN);
            }
            int word = wordOfForm.getInt(form);
            if (word == UNKNOWN) {
                word = lookUp(words.form(form));
                wordOfForm.set(form, word);
            }
            return word;
        }

        private int lookUp(String form) {
            if (words.isStopWord(form)) {
                return Vocabulary.NONE;
            }
            int word = lexicon.word(form);
            if (word == Vocabulary.NONE) {
                for (String shorter : words.reductions(form)) {
                    word = lexicon.word(shorter);
                    if (word != Vocabulary.NONE) {
                        return word;
                    }
                }
            }
            return word;
        }
    }
}
