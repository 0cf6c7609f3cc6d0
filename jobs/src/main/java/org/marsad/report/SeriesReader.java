package org.marsad.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_date;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.tables.Table;

/**
 * Reads the curves of one kind of thing: which are worth showing, their counts by day, and what the trends say of them.
 *
 * @param daily the counts by day
 * @param trends the trends of the same things
 * @param ids the columns that tell the things apart
 */
record SeriesReader(ReportInputs inputs, Table daily, Table trends, List<String> ids) {

    SeriesReader {
        ids = List.copyOf(ids);
    }

    /** The ids of the things with most stories in the window, largest first, and after them those that burst most. */
    List<List<String>> foremost(int most, int bursting) {
        Column[] keys = keys();
        Dataset<Row> steepest = byDay().where("burst > 0")
                .groupBy(keys)
                .agg(max("zscore").as("score"))
                .orderBy(ordered("score"))
                .limit(bursting)
                .withColumn("steep", lit(true));
        // Both in one query, put in order here: they are few.
        Dataset<Row> chosen = most == 0
                ? steepest
                : inputs.inWindow(daily, "day")
                        .groupBy(keys)
                        .agg(sum("stories").cast("double").as("score"))
                        .orderBy(ordered("score"))
                        .limit(most)
                        .withColumn("steep", lit(false))
                        .union(steepest);
        int score = ids.size();
        Comparator<Row> order = Comparator.comparing((Row row) -> row.getBoolean(score + 1))
                .thenComparing(row -> -row.getDouble(score))
                .thenComparing(row -> id(row).toString());
        return chosen.collectAsList().stream()
                .sorted(order)
                .map(this::id)
                .distinct()
                .toList();
    }

    /** The curves of the things, by their ids; those without a story in the window are flat. */
    Map<List<String>, Series> read(Collection<List<String>> wanted) {
        Window window = inputs.window();
        Map<List<String>, Series> curves = new HashMap<>();
        wanted.forEach(id -> curves.put(id, new Series(window.days())));
        if (wanted.isEmpty()) {
            return curves;
        }
        int last = ids.size();
        // One pass over both tables: rows of counts and rows of trends, told apart by the flag.
        Dataset<Row> counts = ReportInputs.among(inputs.inWindow(daily, "day"), ids, wanted)
                .select(columns(
                        unix_date(col("day")),
                        col("stories"),
                        lit(null).cast("double"),
                        lit(null).cast("double"),
                        lit(null).cast("double"),
                        lit(0),
                        lit(null).cast("int"),
                        lit(false),
                        lit(false)));
        Dataset<Row> measures = ReportInputs.among(byDay(), ids, wanted)
                .select(columns(
                        unix_date(col("period")),
                        col("stories"),
                        col("baseline"),
                        col("zscore"),
                        col("q_value"),
                        col("burst"),
                        unix_date(col("burst_start")),
                        col("emerging"),
                        lit(true)));
        for (Row row : counts.union(measures).collectAsList()) {
            Series curve = curves.get(id(row));
            int day = window.index(row.getInt(last));
            if (row.getBoolean(last + 8)) {
                curve.measure(
                        day,
                        (Double) row.get(last + 2),
                        (Double) row.get(last + 3),
                        (Double) row.get(last + 4),
                        row.isNullAt(last + 5) ? 0 : row.getInt(last + 5),
                        row.isNullAt(last + 6) ? null : window.index(row.getInt(last + 6)),
                        !row.isNullAt(last + 7) && row.getBoolean(last + 7));
            } else {
                curve.count(day, row.getLong(last + 1));
            }
        }
        return curves;
    }

    private Dataset<Row> byDay() {
        return inputs.inWindow(trends, "period").where("grain = 'day'");
    }

    private Column[] columns(Column... more) {
        List<Column> columns = new ArrayList<>(List.of(keys()));
        columns.addAll(List.of(more));
        return columns.toArray(new Column[0]);
    }

    private Column[] keys() {
        return ids.stream().map(org.apache.spark.sql.functions::col).toArray(Column[]::new);
    }

    private Column[] ordered(String score) {
        List<Column> order = new ArrayList<>(List.of(col(score).desc()));
        order.addAll(List.of(keys()));
        return order.toArray(new Column[0]);
    }

    private List<String> id(Row row) {
        List<String> id = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            id.add(row.getString(i));
        }
        return id;
    }
}
