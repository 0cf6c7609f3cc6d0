package org.marsad.report;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.marsad.calendar.Grain;
import org.marsad.explain.PairSentences.Pair;
import org.marsad.tables.ActorTables;

/** Reads the networks of the periods that the report offers: all days, and the last months and weeks of the window. */
final class TieReader {

    private static final int MAX_MONTHS = 12;
    private static final int MAX_WEEKS = 9;

    private final ReportInputs inputs;

    TieReader(ReportInputs inputs) {
        this.inputs = inputs;
    }

    /** The strongest ties of each period, strongest first. */
    List<Tie> strongest() {
        ReportLimits limits = inputs.limits();
        Dataset<Row> ranked = backbone()
                .where(periods())
                .withColumn(
                        "rank",
                        row_number()
                                .over(Window.partitionBy("grain", "period")
                                        .orderBy(col("g2").desc(), col("actor_a"), col("actor_b"))))
                .where(col("rank")
                        .leq(when(col("grain").equalTo(Grain.ALL.label()), lit(limits.ties()))
                                .otherwise(lit(limits.tiesOfPeriod()))));
        return ties(ranked.orderBy("grain", "period", "rank"));
    }

    /** The closest ties of each of the actors over all days, whatever their rank among all ties. */
    List<Tie> closest(Collection<String> actors) {
        Dataset<Row> ofActors = ReportInputs.among(
                backbone()
                        .where(col("grain").equalTo(Grain.ALL.label()))
                        .withColumn("actor", explode(array(col("actor_a"), col("actor_b")))),
                "actor",
                actors);
        Dataset<Row> ranked = ofActors.withColumn(
                        "rank",
                        row_number()
                                .over(Window.partitionBy("actor")
                                        .orderBy(col("g2").desc(), col("actor_a"), col("actor_b"))))
                .where(col("rank").leq(inputs.limits().tiesOfActor()));
        return ties(ranked).stream().distinct().toList();
    }

    /** The ties of the pairs over all days, in no order. */
    List<Tie> ofPairs(Collection<Pair> pairs) {
        Dataset<Row> all =
                inputs.read(ActorTables.COOCCURRENCE).where(col("grain").equalTo(Grain.ALL.label()));
        return ties(ReportInputs.among(
                all,
                List.of("actor_a", "actor_b"),
                pairs.stream().map(pair -> List.of(pair.a(), pair.b())).toList()));
    }

    /** Centrality and community of the actors in the periods: grain, period, actor, community, PageRank, degree. */
    List<Row> places(Collection<String> actors) {
        return ReportInputs.among(inputs.read(ActorTables.ACTOR_NETWORK).where(periods()), "actor_id", actors)
                .select(
                        col("grain"),
                        unix_date(col("period")),
                        col("actor_id"),
                        col("community_id"),
                        col("pagerank"),
                        col("degree"))
                .collectAsList();
    }

    private Dataset<Row> backbone() {
        return inputs.read(ActorTables.COOCCURRENCE).where("backbone");
    }

    private Column periods() {
        LocalDate last = inputs.window().last();
        return col("grain")
                .equalTo(Grain.ALL.label())
                .or(grain(Grain.MONTH, Grain.MONTH.periodOf(last).minusMonths(MAX_MONTHS - 1)))
                .or(grain(Grain.WEEK, Grain.WEEK.periodOf(last).minusWeeks(MAX_WEEKS - 1)));
    }

    private Column grain(Grain grain, LocalDate earliest) {
        LocalDate first = grain.periodOf(inputs.window().first());
        LocalDate from = earliest.isBefore(first) ? first : earliest;
        return col("grain")
                .equalTo(grain.label())
                .and(col("period")
                        .between(
                                java.sql.Date.valueOf(from),
                                java.sql.Date.valueOf(inputs.window().last())));
    }

    private static List<Tie> ties(Dataset<Row> rows) {
        List<Column> columns = new ArrayList<>(List.of(col("grain"), unix_date(col("period"))));
        Arrays.stream(Tie.STATISTICS).map(org.apache.spark.sql.functions::col).forEach(columns::add);
        return rows.select(columns.toArray(new Column[0])).collectAsList().stream()
                .map(Tie::of)
                .toList();
    }
}
