package org.marsad.mapping;

import java.util.List;

/**
 * A column of an archive that can hold a part of an article, or a field inside structs, arrays of structs or maps.
 *
 * @param names the names on the way to it, outermost first
 * @param expression Spark SQL that gives its values; names stand in backticks
 * @param repeated whether a row has several values: an array, or a field of structs in an array
 * @param inArray whether it is a field of structs in an array
 */
public record Candidate(List<String> names, String expression, ColumnType type, boolean repeated, boolean inArray)
        implements java.io.Serializable {

    public Candidate {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A column has a name");
        }
    }

    /** As a user writes it for {@code --column}: without backticks where SQL needs none. */
    public String shown() {
        boolean plain = names.stream()
                .allMatch(name -> !name.isEmpty()
                        && !Character.isDigit(name.charAt(0))
                        && name.chars().allMatch(c -> c == '_' || (c < 128 && Character.isLetterOrDigit(c))));
        return plain && !expression.contains("(") && !expression.contains("[") ? String.join(".", names) : expression;
    }
}
