package org.marsad.bench.simulate;

import org.marsad.bench.world.Draws;

/** Tells the lines of texts apart by hashes. */
public final class Lines {

    private Lines() {}

    /** A hash of each line that holds something. */
    public static Long[] hashes(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Draws.of(0, line).nextLong())
                .toArray(Long[]::new);
    }
}
