package org.marsad.topics.network;

import java.util.List;

/**
 * A topic: terms that occur together.
 *
 * @param id stable from one fit to the next
 * @param language ISO 639-1 code of its terms
 * @param terms strongest first
 * @param predecessorId the topic of the fit before that most of its terms come from, if it has another id; else null
 * @param resolution at which it was found
 */
public record Topic(String id, String language, List<Weighted> terms, String predecessorId, double resolution) {

    private static final int IN_LABEL = 3;

    /** A term's id and its weight in a topic, 1 for the strongest. */
    public record Weighted(String termId, double weight) {}

    public Topic {
        terms = List.copyOf(terms);
    }

    /** The ids of the terms that name it. */
    public List<String> labelTerms() {
        return terms.stream().limit(IN_LABEL).map(Weighted::termId).toList();
    }
}
