package org.marsad.topics.vocabulary;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrays;

/**
 * Reads articles as vectors of the terms with the highest tf-idf, {@code (1 + ln occurrences)·idf}. Not for several
 * threads at once.
 *
 * <p>G. Salton and C. Buckley, Term-weighting approaches in automatic text retrieval, Information Processing &amp;
 * Management 24(5), 1988.
 */
public final class VectorReader {

    /** A term in the title counts as often as so many in the text. */
    private static final int IN_TITLE = 2;

    private final Vocabulary vocabulary;
    private final TermReader reader;
    private final int most;
    private final Int2IntOpenHashMap occurrences = new Int2IntOpenHashMap();

    /** Reads with a vocabulary; keeps so many terms an article at most. */
    public VectorReader(Vocabulary vocabulary, int most) {
        this.vocabulary = vocabulary;
        this.reader = new TermReader(vocabulary);
        this.most = most;
    }

    /** The vector of an article; empty if it holds no term. */
    public TermVector read(String language, String title, String body) {
        occurrences.clear();
        reader.read(language, title, (term, start, end, adjoining) -> occurrences.addTo(term, IN_TITLE));
        reader.read(language, body, (term, start, end, adjoining) -> occurrences.addTo(term, 1));
        int[] terms = occurrences.keySet().toIntArray();
        if (terms.length > most) {
            IntArrays.quickSort(terms, (a, b) -> {
                int byWeight = Double.compare(weight(b), weight(a));
                return byWeight != 0 ? byWeight : Integer.compare(a, b);
            });
            terms = IntArrays.trim(terms, most);
        }
        IntArrays.quickSort(terms);
        double squares = 0;
        for (int term : terms) {
            squares += weight(term) * weight(term);
        }
        float[] weights = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            weights[i] = (float) (weight(terms[i]) / Math.sqrt(squares));
        }
        return new TermVector(terms, weights);
    }

    private double weight(int term) {
        return (1 + Math.log(occurrences.get(term))) * vocabulary.term(term).idf();
    }
}
