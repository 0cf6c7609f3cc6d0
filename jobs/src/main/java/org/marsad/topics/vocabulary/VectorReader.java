package org.marsad.topics.vocabulary;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;
import java.util.stream.IntStream;

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
        IntArrays.quickSort(terms);
        double[] weights = Arrays.stream(terms).mapToDouble(this::weight).toArray();
        int[] kept = strongest(weights);
        double squares = 0;
        for (int i : kept) {
            squares += weights[i] * weights[i];
        }
        int[] keptTerms = new int[kept.length];
        float[] keptWeights = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            keptTerms[i] = terms[kept[i]];
            keptWeights[i] = (float) (weights[kept[i]] / Math.sqrt(squares));
        }
        return new TermVector(keptTerms, keptWeights);
    }

    /** All different terms of the article read last, in no order. */
    public int[] differentTerms() {
        return occurrences.keySet().toIntArray();
    }

    /** The places of the largest weights, ascending; of equal ones the first. */
    private int[] strongest(double[] weights) {
        int[] places = IntStream.range(0, weights.length).toArray();
        if (places.length <= most) {
            return places;
        }
        IntArrays.quickSort(places, (a, b) -> {
            int byWeight = Double.compare(weights[b], weights[a]);
            return byWeight != 0 ? byWeight : Integer.compare(a, b);
        });
        int[] strongest = Arrays.copyOf(places, most);
        IntArrays.quickSort(strongest);
        return strongest;
    }

    private double weight(int term) {
        return (1 + Math.log(occurrences.get(term))) * vocabulary.term(term).idf();
    }
}
