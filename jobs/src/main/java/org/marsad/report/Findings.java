package org.marsad.report;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.explain.ShownText;
import org.marsad.lake.Lake;
import org.marsad.tables.ActorTables;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;
import org.marsad.tables.TrendTables;

/**
 * What a lake says in a few lines: how much there is, who rises, and which ties are new. Three small queries.
 *
 * @param articles articles of the lake
 * @param stories stories of the lake
 * @param first the first day with an article; null if there is none
 * @param last the last
 * @param risers actors in a burst of the last {@value #RECENT_DAYS} days, steepest first
 * @param ties pairs in a burst then, steepest first
 */
public record Findings(
        long articles, long stories, LocalDate first, LocalDate last, List<Riser> risers, List<Riser> ties) {

    private static final int RECENT_DAYS = 30;
    private static final int MAX_RISERS = 5;
    private static final int MAX_NAME = 60;

    public Findings {
        risers = List.copyOf(risers);
        ties = List.copyOf(ties);
    }

    /**
     * Something in a burst.
     *
     * @param name one name, or two joined by ×
     * @param since the first day of the burst
     * @param stories stories of its steepest day
     * @param zscore how far that day is above the past, in standard deviations
     */
    public record Riser(String name, LocalDate since, long stories, double zscore) {}

    /** Reads them from the newest tables. */
    public static Findings read(Lake lake) {
        Row coverage = lake.read(ArticleTables.COVERAGE_DAILY)
                .agg(sum("articles"), sum("stories"), min("day"), max("day"))
                .first();
        if (coverage.isNullAt(2)) {
            return new Findings(0, 0, null, null, List.of(), List.of());
        }
        LocalDate last = coverage.getDate(3).toLocalDate();
        Dataset<Row> names = lake.read(ActorTables.ACTORS)
                .select(
                        col("actor_id"),
                        coalesce(col("name_en"), col("name_ar"), col("actor_id"))
                                .as("name"));
        Dataset<Row> risers = steepest(lake, TrendTables.ACTOR_TRENDS, last, col("actor_id"))
                .join(names, "actor_id")
                .select(col("name"), col("name"), col("steepest.*"));
        Dataset<Row> ties = steepest(lake, TrendTables.PAIR_TRENDS, last, col("actor_a"), col("actor_b"))
                .join(names.toDF("actor_a", "name_a"), "actor_a")
                .join(names.toDF("actor_b", "name_b"), "actor_b")
                .select(col("name_a"), col("name_b"), col("steepest.*"));
        return new Findings(
                coverage.getLong(0),
                coverage.getLong(1),
                coverage.getDate(2).toLocalDate(),
                last,
                risers(risers),
                risers(ties));
    }

    private static Dataset<Row> steepest(Lake lake, Table trends, LocalDate last, Column... ids) {
        return lake.read(trends)
                .where(col("grain").equalTo("day"))
                .where(col("period").gt(Date.valueOf(last.minusDays(RECENT_DAYS))))
                .where("burst > 0 AND zscore IS NOT NULL")
                .groupBy(ids)
                .agg(max(org.apache.spark.sql.functions.struct("zscore", "stories", "burst_start"))
                        .as("steepest"))
                .orderBy(col("steepest").desc(), ids[0])
                .limit(MAX_RISERS);
    }

    private static List<Riser> risers(Dataset<Row> rows) {
        return rows.orderBy(col("zscore").desc()).collectAsList().stream()
                .map(row -> {
                    String one = ShownText.of(row.getString(0), MAX_NAME);
                    String other = ShownText.of(row.getString(1), MAX_NAME);
                    return new Riser(
                            one.equals(other) ? one : one + " × " + other,
                            row.getDate(4).toLocalDate(),
                            row.getLong(3),
                            row.getDouble(2));
                })
                .toList();
    }
}
