package org.marsad.explain;

import java.io.Serializable;
import java.util.List;

/**
 * A place in an article where something stands.
 *
 * @param part title or body
 * @param spans start and end of each thing that stands there, in UTF-16 units of the part
 */
public record Place(String articleId, String part, List<Integer> spans) implements Serializable {

    static final String TITLE = "title";

    public Place {
        spans = List.copyOf(spans);
    }
}
