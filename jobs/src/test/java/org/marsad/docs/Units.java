package org.marsad.docs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.types.DataTypes;
import org.marsad.tables.Column;

/** The unit of each column of numbers, by its name. */
final class Units {

    private static final Map<String, String> BY_NAME = new HashMap<>();

    static {
        all("count", "articles stories sentences mentions sources words copies days_recomputed degree fitted_stories");
        all("rows", "rows_in rows_out rows_rejected file_rows");
        all("bytes", "bytes");
        all("ordinal, from 0", "paragraph sentence");
        all("ordinal, from 1", "rank copy");
        all("UTF-16 units", "start_offset end_offset");
        all("level", "burst");
        all("0 to 1", "language_confidence confidence score weight share baseline q_value pagerank betweenness");
        all("-1 to 1", "npmi");
        all("stories", "expected strength");
        all("nats, twice", "g2");
        all("at most 14", "log_dice");
        all("standard deviations", "zscore");
        all("share per period", "slope");
        all("ln of a ratio", "idf");
        all("ratio", "resolution");
    }

    private Units() {}

    private static void all(String unit, String names) {
        Arrays.stream(names.split(" ")).forEach(name -> BY_NAME.put(name, unit));
    }

    /** The unit of the column, empty for a text. */
    static String of(Column column) {
        if (column.type().equals(DataTypes.DateType) || column.type().equals(DataTypes.TimestampType)) {
            return "UTC";
        }
        if (column.type().equals(DataTypes.StringType) || column.type().equals(DataTypes.BooleanType)) {
            return "";
        }
        String unit = BY_NAME.get(column.name());
        if (unit == null) {
            throw new AssertionError("The column " + column.name() + " has no unit: add it to Units");
        }
        return unit;
    }
}
