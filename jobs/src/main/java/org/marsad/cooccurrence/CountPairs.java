package org.marsad.cooccurrence;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.marsad.calendar.Days;
import org.marsad.counting.Occurrences;
import org.marsad.dedup.StoryWindow;
import org.marsad.step.Inputs;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.ActorTables;
import org.marsad.tables.Table;

/**
 * Counts the actors of each day, alone and in pairs, from the mentions that are not attributions.
 *
 * <p>A story counts on the day on which it began; its later articles may name actors that the first did not, so a change
 * reaches back over the window of a story.
 */
public final class CountPairs implements Step {

    private static final String VERSION = "1";

    @Override
    public String name() {
        return "count actors and pairs by day";
    }

    @Override
    public List<Table> reads() {
        return List.of(ActorTables.MENTIONS);
    }

    @Override
    public List<Table> writes() {
        return List.of(ActorTables.ACTOR_DAILY, ActorTables.PAIR_DAILY, ActorTables.ACTOR_COVERAGE_DAILY);
    }

    @Override
    public String fingerprint() {
        return VERSION;
    }

    @Override
    public Days stale(Days changed) {
        return changed.withDaysBefore(StoryWindow.DAYS);
    }

    @Override
    public StepResult compute(Inputs inputs, Days days) {
        Dataset<Row> occurrences = inputs.read(ActorTables.MENTIONS)
                .where(days.withDaysAfter(StoryWindow.DAYS).where("published_date"))
                .where("NOT attribution")
                .withColumnRenamed("actor_id", "item")
                .withColumn("side", lit(0));
        Dataset<Row> counts = Occurrences.count(occurrences, Occurrences.Pairing.WITHIN, days, inputs::shared)
                .persist(StorageLevel.DISK_ONLY());
        Dataset<Row> actors = counts.where("a IS NOT NULL AND b IS NULL")
                .withColumnRenamed("a", "actor_id")
                .withColumnRenamed("occurrences", "mentions");
        Dataset<Row> pairs =
                counts.where("b IS NOT NULL").withColumn("actor_a", col("a")).withColumn("actor_b", col("b"));
        return new StepResult(
                List.of(
                        new Output(ActorTables.ACTOR_DAILY, actors),
                        new Output(ActorTables.PAIR_DAILY, pairs),
                        new Output(ActorTables.ACTOR_COVERAGE_DAILY, counts.where("a IS NULL"))),
                List.of(counts));
    }
}
