package org.marsad.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.marsad.calendar.Days;
import org.marsad.counting.SeriesTrends;
import org.marsad.counting.SeriesTrends.Family;
import org.marsad.counting.TrendRule;
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
 * Computes the trends of kinds of series that are counted together, from their counts by day, against all stories of the
 * day.
 */
public record MeasureTrends(String name, List<Kind> kinds) implements Step {

    private static final String VERSION = "5";

    /**
     * Series of one kind.
     *
     * @param daily the counts: {@code day}, the ids, {@code stories}
     * @param ids the columns that identify a series
     */
    public record Kind(Table daily, List<String> ids, Table trends, TrendRule rule) {

        public Kind {
            ids = List.copyOf(ids);
        }
    }

    public MeasureTrends {
        kinds = List.copyOf(kinds);
    }

    /** The steps of the stage: one after the counts of actors, one after those of topics. */
    public static List<Step> all() {
        return List.of(
                new MeasureTrends(
                        "trends of actors and pairs",
                        List.of(
                                new Kind(
                                        ActorTables.ACTOR_DAILY,
                                        List.of("actor_id"),
                                        TrendTables.ACTOR_TRENDS,
                                        new TrendRule(3, false)),
                                new Kind(
                                        ActorTables.PAIR_DAILY,
                                        List.of("actor_a", "actor_b"),
                                        TrendTables.PAIR_TRENDS,
                                        new TrendRule(5, false)))),
                new MeasureTrends(
                        "trends of topics and terms",
                        List.of(
                                new Kind(
                                        TopicTables.TOPIC_DAILY,
                                        List.of("topic_id"),
                                        TrendTables.TOPIC_TRENDS,
                                        new TrendRule(3, false)),
                                new Kind(
                                        TopicTables.TERM_DAILY,
                                        List.of("term_id"),
                                        TrendTables.TERM_TRENDS,
                                        new TrendRule(5, true)))));
    }

    @Override
    public List<Table> reads() {
        return Stream.concat(kinds.stream().map(Kind::daily), Stream.of(ArticleTables.COVERAGE_DAILY))
                .toList();
    }

    @Override
    public List<Table> writes() {
        return kinds.stream().map(Kind::trends).toList();
    }

    @Override
    public String fingerprint() {
        return VERSION + " " + kinds.stream().map(Kind::rule).toList() + " " + SeriesTrends.settings();
    }

    /** A day is compared with the days before it, so a change reaches every later day. */
    @Override
    public Days stale(Days changed) {
        return changed.andLater();
    }

    @Override
    public StepResult compute(Inputs inputs, Days days) {
        List<Family> families = kinds.stream()
                .map(kind -> new Family(inputs.read(kind.daily()), kind.ids(), kind.rule()))
                .toList();
        SeriesTrends trends = SeriesTrends.of(families, inputs.read(ArticleTables.COVERAGE_DAILY), days);
        List<Output> outputs = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            outputs.add(new Output(kinds.get(kind).trends(), trends.of(kind)));
        }
        return new StepResult(outputs, List.of(trends.cached()));
    }
}
