package org.marsad.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What archives write where there is no value. */
public final class Placeholders {

    private static final Set<String> ALL = Set.of(
            "",
            "nan",
            "none",
            "null",
            "n/a",
            "na",
            "nil",
            "-",
            "--",
            "[removed]",
            "undefined",
            "unknown",
            "nat",
            "[]",
            "{}");
    private static final int MAX_LENGTH = 12;

    private Placeholders() {}

    static boolean isFilled(Cell cell) {
        return cell != null
                && (cell.length() > MAX_LENGTH
                        || !ALL.contains(cell.text().strip().toLowerCase(Locale.ROOT)));
    }

    /** The placeholders, in lower case, sorted. */
    public static List<String> all() {
        return ALL.stream().sorted().toList();
    }
}
