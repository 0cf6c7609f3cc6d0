package org.marsad.explain;

import java.util.List;

/** A sentence in which both actors of a pair stand: the pair's actors, the day of the article, and the place. */
public record PairPlace(String actorA, String actorB, int day, Place place) {

    static PairPlace of(String actorA, String actorB, int day, String articleId, String part, List<Integer> spans) {
        return new PairPlace(actorA, actorB, day, new Place(articleId, part, spans));
    }
}
