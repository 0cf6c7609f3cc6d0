package org.marsad.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An engine's SQL: how it writes what the three engines write differently.
 *
 * <p>In the query of a view such a function has an {@code @} before its name: {@code @add_days(day, n)}, {@code
 * @days_between(from, to)}, {@code @weekday(day)} (1 is Monday), {@code @iso_week(day)}, {@code @iso_year(day)}, and two
 * that stand behind {@code FROM}: {@code @each_day(first, last, alias, column)} and {@code @each_line(text, alias,
 * column)}, a row for each day of a span, and for each line of a text.
 */
public enum Dialect {
    SPARK {
        @Override
        String function(String name, List<String> of) {
            return switch (name) {
                case "add_days" -> "date_add(" + of.get(0) + ", CAST(" + of.get(1) + " AS INT))";
                case "days_between" -> "datediff(" + of.get(1) + ", " + of.get(0) + ")";
                case "weekday" -> "(weekday(" + of.get(0) + ") + 1)";
                case "iso_week" -> "weekofyear(" + of.get(0) + ")";
                case "iso_year" -> "CAST(extract(YEAROFWEEK FROM " + of.get(0) + ") AS INT)";
                case "each_day" -> "LATERAL explode(sequence(" + of.get(0) + ", " + of.get(1) + ")) AS " + of.get(2)
                        + "(" + of.get(3) + ")";
                case "each_line" -> "LATERAL explode(split(" + of.get(0) + ", '\\n')) AS " + of.get(1) + "(" + of.get(2)
                        + ")";
                default -> throw unknown(name);
            };
        }
    },
    TRINO {
        @Override
        String function(String name, List<String> of) {
            return switch (name) {
                case "add_days" -> "date_add('day', " + of.get(1) + ", " + of.get(0) + ")";
                case "days_between" -> "date_diff('day', " + of.get(0) + ", " + of.get(1) + ")";
                case "weekday" -> "day_of_week(" + of.get(0) + ")";
                case "iso_week" -> "week(" + of.get(0) + ")";
                case "iso_year" -> "year_of_week(" + of.get(0) + ")";
                case "each_day" -> "UNNEST(sequence(" + of.get(0) + ", " + of.get(1) + ")) AS " + of.get(2) + "("
                        + of.get(3) + ")";
                case "each_line" -> "UNNEST(split(" + of.get(0) + ", chr(10))) AS " + of.get(1) + "(" + of.get(2) + ")";
                default -> throw unknown(name);
            };
        }
    },
    DUCKDB {
        @Override
        String function(String name, List<String> of) {
            return switch (name) {
                case "add_days" -> "(" + of.get(0) + " + CAST(" + of.get(1) + " AS INTEGER))";
                case "days_between" -> "date_diff('day', " + of.get(0) + ", " + of.get(1) + ")";
                case "weekday" -> "isodow(" + of.get(0) + ")";
                case "iso_week" -> "weekofyear(" + of.get(0) + ")";
                case "iso_year" -> "isoyear(" + of.get(0) + ")";
                case "each_day" -> "UNNEST(CAST(generate_series(" + of.get(0) + ", " + of.get(1)
                        + ", INTERVAL 1 DAY) AS DATE[])) AS " + of.get(2) + "(" + of.get(3) + ")";
                case "each_line" -> "UNNEST(string_split(" + of.get(0) + ", chr(10))) AS " + of.get(1) + "(" + of.get(2)
                        + ")";
                default -> throw unknown(name);
            };
        }
    };

    abstract String function(String name, List<String> of);

    /** The name by which a user asks for the dialect. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The query with its functions written in this dialect. */
    String render(String query) {
        StringBuilder rendered = new StringBuilder();
        int at = 0;
        for (int mark = query.indexOf('@'); mark >= 0; mark = query.indexOf('@', at)) {
            int opening = query.indexOf('(', mark);
            int closing = closing(query, opening);
            rendered.append(query, at, mark)
                    .append(function(
                            query.substring(mark + 1, opening), arguments(query.substring(opening + 1, closing))));
            at = closing + 1;
        }
        return rendered.append(query, at, query.length()).toString();
    }

    private static int closing(String query, int opening) {
        int depth = 0;
        for (int at = opening; at < query.length(); at++) {
            if (query.charAt(at) == '(') {
                depth++;
            } else if (query.charAt(at) == ')') {
                depth--;
                if (depth == 0) {
                    return at;
                }
            }
        }
        throw new IllegalArgumentException("A bracket is open in " + query.substring(opening));
    }

    private List<String> arguments(String list) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < list.length(); at++) {
            char c = list.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                arguments.add(render(list.substring(from, at).strip()));
                from = at + 1;
            }
        }
        arguments.add(render(list.substring(from).strip()));
        return arguments;
    }

    private static IllegalArgumentException unknown(String function) {
        return new IllegalArgumentException("No function of a view is called @" + function);
    }
}
