package org.marsad.bench.gold;

import java.util.Objects;

/**
 * A name in a row of tokens.
 *
 * @param first the first token, counted from 0
 * @param end the token behind the last
 */
public record Span(int first, int end, EntityClass entity) {

    public Span {
        Objects.requireNonNull(entity, "entity");
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("A span can't run from token " + first + " to before " + end);
        }
    }
}
