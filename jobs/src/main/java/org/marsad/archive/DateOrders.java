package org.marsad.archive;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * In which columns the dates of which sources have the month before the day.
 *
 * @param monthFirst the sources in lines, or {@code *} for all, by the expression that the dates are read from
 * @param elsewhere the same for every other column; null for none
 */
public record DateOrders(Map<String, String> monthFirst, String elsewhere) {

    static final DateOrders NONE = new DateOrders(Map.of(), null);

    private static final int MAX_NAMED = 5;

    public DateOrders {
        monthFirst = java.util.Collections.unmodifiableMap(new TreeMap<>(monthFirst));
    }

    /** Those of columns that were looked at. */
    public static DateOrders of(Map<String, Set<String>> sources) {
        Map<String, String> lines = new TreeMap<>();
        sources.forEach((column, names) -> lines.put(column, String.join("\n", new TreeSet<>(names))));
        return new DateOrders(lines, null);
    }

    /** One for every column; null for none. */
    static DateOrders everywhere(String sources) {
        return new DateOrders(Map.of(), sources);
    }

    public boolean isEmpty() {
        return monthFirst.isEmpty();
    }

    /** The sources of a column; null if there are none. */
    String of(String column) {
        return monthFirst.getOrDefault(column, elsewhere);
    }

    /** What was found, a line a column. */
    public List<String> remarks() {
        return monthFirst.entrySet().stream()
                .map(found -> "Dates in " + found.getKey() + " are read with the month first" + whose(found.getValue())
                        + ", since some of them can be read in no other way")
                .toList();
    }

    private static String whose(String sources) {
        List<String> names = sources.lines().toList();
        return sources.equals("*")
                ? ""
                : " where the source is " + String.join(", ", names.subList(0, Math.min(MAX_NAMED, names.size())))
                        + (names.size() > MAX_NAMED ? " or one of " + (names.size() - MAX_NAMED) + " more" : "");
    }
}
