package org.marsad.trends;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.marsad.calendar.Days;
import org.marsad.counting.QValues;
import org.marsad.counting.SeriesTrends;
import org.marsad.step.Inputs;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.ActorTables;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;
import org.marsad.tables.TopicTables;
import org.marsad.tables.TrendTables;

/**
 * Works out the trends of one kind of series from its counts by day, against all stories of the day.
 *
 * @param daily the counts: {@code day}, the ids, {@code stories}
 * @param ids the columns that tell the series apart
 * @param leastStories until it has come to so many stories a series is left out: it could only tell of chance
 */
public record MeasureTrends(String name, Table daily, List<String> ids, Table trends, int leastStories)
        implements Step {

    private static final String VERSION = "4";

    public MeasureTrends {
        ids = List.copyOf(ids);
    }

    /** The steps of the stage, one for each kind of series. */
    public static List<Step> all() {
        return List.of(
                new MeasureTrends(
                        "trends of actors", ActorTables.ACTOR_DAILY, List.of("actor_id"), TrendTables.ACTOR_TRENDS, 3),
                new MeasureTrends(
                        "trends of pairs",
                        ActorTables.PAIR_DAILY,
                        List.of("actor_a", "actor_b"),
                        TrendTables.PAIR_TRENDS,
                        5),
                new MeasureTrends(
                        "trends of topics", TopicTables.TOPIC_DAILY, List.of("topic_id"), TrendTables.TOPIC_TRENDS, 3),
                new MeasureTrends(
                        "trends of terms", TopicTables.TERM_DAILY, List.of("term_id"), TrendTables.TERM_TRENDS, 5));
    }

    @Override
    public List<Table> reads() {
        return List.of(daily, ArticleTables.COVERAGE_DAILY);
    }

    @Override
    public List<Table> writes() {
        return List.of(trends);
    }

    @Override
    public String fingerprint() {
        return VERSION + " least " + leastStories + " " + SeriesTrends.settings();
    }

    /** What a day says rests on the days before it, so a change reaches every later day. */
    @Override
    public Days stale(Days changed) {
        return changed.andLater();
    }

    @Override
    public StepResult compute(Inputs inputs, Days days) {
        Dataset<Row> measured = SeriesTrends.of(
                        inputs.read(daily), inputs.read(ArticleTables.COVERAGE_DAILY), ids, leastStories, days)
                .persist(StorageLevel.MEMORY_AND_DISK());
        return new StepResult(List.of(new Output(trends, QValues.of(measured, inputs::lookup))), List.of(measured));
    }
}
