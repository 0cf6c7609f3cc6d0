package org.marsad.tables;

import java.util.Objects;
import org.apache.spark.sql.types.DataType;

/** A column of a table: its name, its type and what it says, as BI tools show it. */
public record Column(String name, DataType type, String comment) {

    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(comment, "comment");
    }
}
