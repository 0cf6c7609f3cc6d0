package org.marsad.topics;

import it.unimi.dsi.fastutil.ints.Int2LongOpenHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.marsad.stats.Association;
import org.marsad.topics.vocabulary.Term;
import org.marsad.topics.vocabulary.Vocabulary;

/** The pairs of words that are adjacent so much more often than by chance that they are one term. */
final class PhraseChoice {

    /** G² that a phrase needs. */
    static final double MIN_G2 = 50;

    /** NPMI that a phrase needs; G² alone grows with the number of stories. */
    static final double MIN_NPMI = 0.4;

    private PhraseChoice() {}

    /**
     * The phrases among counted pairs.
     *
     * @param counts of {@link PhraseCounts}, added up, margins included
     * @param minStories stories that a phrase needs
     */
    static List<Term> of(List<Row> counts, Vocabulary words, int minStories) {
        Int2LongOpenHashMap first = new Int2LongOpenHashMap();
        Int2LongOpenHashMap second = new Int2LongOpenHashMap();
        Map<String, Long> all = new HashMap<>();
        for (Row row : counts) {
            if (row.getInt(1) == Vocabulary.NONE) {
                first.put(row.getInt(0), row.getLong(2));
                all.merge(words.term(row.getInt(0)).language(), row.getLong(2), Long::sum);
            } else if (row.getInt(0) == Vocabulary.NONE) {
                second.put(row.getInt(1), row.getLong(2));
            }
        }
        List<Term> phrases = new ArrayList<>();
        for (Row row : counts) {
            int a = row.getInt(0);
            int b = row.getInt(1);
            long stories = row.getLong(2);
            if (a != Vocabulary.NONE && b != Vocabulary.NONE && a != b && stories >= minStories) {
                Term one = words.term(a);
                Association association =
                        new Association(all.get(one.language()), first.get(a), second.get(b), stories);
                if (association.signedG2() >= MIN_G2 && association.npmi() >= MIN_NPMI) {
                    phrases.add(Term.phrase(one, words.term(b), stories));
                }
            }
        }
        return phrases;
    }
}
