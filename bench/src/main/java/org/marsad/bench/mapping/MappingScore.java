package org.marsad.bench.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How often the columns of random archives are told.
 *
 * @param counts shapes by outcome
 * @param wrong what went wrong, a line each
 * @param refused what was asked
 */
public record MappingScore(Map<Shape.Outcome, Integer> counts, List<String> wrong, List<String> refused) {

    /** Maps so many random shapes. */
    public static MappingScore of(int shapes, long seed) {
        Map<Shape.Outcome, Integer> counts = new EnumMap<>(Shape.Outcome.class);
        List<String> wrong = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        ArchiveShapes archives = new ArchiveShapes(seed);
        for (int shape = 0; shape < shapes; shape++) {
            Shape.Result result = archives.next().result();
            counts.merge(result.outcome(), 1, Integer::sum);
            if (result.outcome() == Shape.Outcome.WRONG) {
                wrong.add(result.detail());
            } else if (result.outcome() == Shape.Outcome.REFUSED) {
                refused.add(result.detail());
            }
        }
        return new MappingScore(counts, wrong, refused);
    }

    public double right() {
        return share(Shape.Outcome.RIGHT);
    }

    public double refusedShare() {
        return share(Shape.Outcome.REFUSED);
    }

    public double wrongShare() {
        return share(Shape.Outcome.WRONG);
    }

    private double share(Shape.Outcome outcome) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.getOrDefault(outcome, 0) / (double) all;
    }
}
