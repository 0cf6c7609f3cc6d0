package org.marsad.cooccurrence;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.marsad.calendar.Days;
import org.marsad.counting.IdDictionary;
import org.marsad.counting.ItemCounts;
import org.marsad.counting.PairStatistics;
import org.marsad.counting.PeriodTotals;
import org.marsad.counting.Periods;
import org.marsad.counting.QValues;
import org.marsad.step.Inputs;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.ActorTables;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;

/** Computes the statistics of every pair of actors in every period from the counts by day. */
public final class MeasurePairs implements Step {

    /** False discovery rate up to which a tie may belong to the backbone. */
    public static final double BACKBONE_Q = 0.05;

    /** Stories that a tie of the backbone needs. */
    public static final int BACKBONE_STORIES = 3;

    private static final String VERSION = "1";

    @Override
    public String name() {
        return "measure pairs by period";
    }

    @Override
    public List<Table> reads() {
        return List.of(
                ActorTables.PAIR_DAILY,
                ActorTables.ACTOR_DAILY,
                ActorTables.ACTOR_COVERAGE_DAILY,
                ArticleTables.COVERAGE_DAILY);
    }

    @Override
    public List<Table> writes() {
        return List.of(ActorTables.COOCCURRENCE);
    }

    @Override
    public String fingerprint() {
        return VERSION + " q " + BACKBONE_Q + " stories " + BACKBONE_STORIES;
    }

    @Override
    public StepResult compute(Inputs inputs, Days days) {
        PeriodTotals totals = PeriodTotals.of(
                inputs.read(ArticleTables.COVERAGE_DAILY), inputs.read(ActorTables.ACTOR_COVERAGE_DAILY));
        Dataset<Row> actorDaily = inputs.read(ActorTables.ACTOR_DAILY);
        Broadcast<IdDictionary> names = inputs.shared(IdDictionary.of(actorDaily.select("actor_id")));
        Dataset<Row> pairs = Periods.addUp(
                        inputs.read(ActorTables.PAIR_DAILY)
                                .withColumn("a", IdDictionary.numbers(names, col("actor_a")))
                                .withColumn("b", IdDictionary.numbers(names, col("actor_b"))),
                        totals,
                        List.of("a", "b"),
                        List.of("articles", "stories", "sentences"),
                        days)
                .where("stories > 0");
        ItemCounts actors = ItemCounts.of(actorDaily, "actor_id", names, totals, days);
        Dataset<Row> measured = PairStatistics.of(pairs, actors, actors, totals).persist(StorageLevel.DISK_ONLY());
        Dataset<Row> ties = QValues.of(measured)
                .withColumn("actor_a", IdDictionary.names(names, col("a")))
                .withColumn("actor_b", IdDictionary.names(names, col("b")))
                .withColumn(
                        "backbone",
                        col("q_value")
                                .leq(BACKBONE_Q)
                                .and(col("g2").gt(0))
                                .and(col("stories").geq(BACKBONE_STORIES)));
        return new StepResult(List.of(new Output(ActorTables.COOCCURRENCE, ties)), List.of(measured));
    }
}
