package org.marsad.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.text.SpellingKey;

/** Finds lines of overrides that give one spelling to two actors, or give and block it, on the same days. */
final class Contradictions {

    private Contradictions() {}

    static List<CatalogueFault> among(List<OverrideLine> lines) {
        List<CatalogueFault> faults = new ArrayList<>();
        Map<String, List<OverrideLine>> bySpelling = new HashMap<>();
        for (OverrideLine line : lines) {
            for (String text : line.texts()) {
                String key = SpellingKey.of(text);
                if (key.isEmpty()) {
                    faults.add(line.fault("'" + text + "' has no letters.", "Remove it."));
                    continue;
                }
                List<OverrideLine> before = bySpelling.computeIfAbsent(key, spelling -> new ArrayList<>());
                before.stream()
                        .filter(other -> contradict(line, other))
                        .findFirst()
                        .ifPresent(other -> faults.add(line.fault(
                                "'" + text + "' is settled otherwise in line " + other.line() + ".",
                                "Keep one of the two, or give them dates that do not meet.")));
                before.add(line);
            }
        }
        return faults;
    }

    private static boolean contradict(OverrideLine line, OverrideLine other) {
        return standsAlone(line)
                && standsAlone(other)
                && line.days().overlaps(other.days())
                && !(getter(line) == null ? getter(other) == null : getter(line).equals(getter(other)))
                && !(blocksOne(line) || blocksOne(other));
    }

    private static boolean standsAlone(OverrideLine line) {
        return line.operation() != OverrideLine.Operation.ALIAS || line.use().standsAlone();
    }

    /** Whether the line takes the spelling from one actor only, so that it may be another's. */
    private static boolean blocksOne(OverrideLine line) {
        return line.operation() == OverrideLine.Operation.BLOCK && line.actorId() != null;
    }

    /** Whose the spelling is after the line; null if nobody's. */
    private static String getter(OverrideLine line) {
        return switch (line.operation()) {
            case SPLIT, MERGE -> line.otherId();
            case ALIAS, RENAME -> line.actorId();
            case BLOCK -> null;
        };
    }
}
