package org.marsad.network;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.marsad.calendar.Days;
import org.marsad.step.Inputs;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.ActorTables;
import org.marsad.tables.Table;

/**
 * Computes, for the network of every period's backbone ties, how central each actor is and which community it is in.
 *
 * <p>The {@value #MAX_TIES} strongest ties of a period by G², then by ids, make its network, so that it fits one task.
 */
public final class MeasureNetworks implements Step {

    /** Ties of the largest network. */
    public static final int MAX_TIES = 20_000;

    private static final String VERSION = "1";

    @Override
    public String name() {
        return "networks of actors";
    }

    @Override
    public List<Table> reads() {
        return List.of(ActorTables.COOCCURRENCE);
    }

    @Override
    public List<Table> writes() {
        return List.of(ActorTables.ACTOR_NETWORK);
    }

    @Override
    public String fingerprint() {
        return VERSION + " ties " + MAX_TIES;
    }

    @Override
    public StepResult compute(Inputs inputs, Days days) {
        Dataset<Row> ties = inputs.read(ActorTables.COOCCURRENCE)
                .where(days.wherePeriods())
                .where("backbone")
                .withColumn(
                        "rank",
                        row_number()
                                .over(Window.partitionBy("grain", "period")
                                        .orderBy(col("g2").desc(), col("actor_a"), col("actor_b"))))
                .where(col("rank").leq(MAX_TIES))
                .groupBy("grain", "period")
                .agg(collect_list(struct("actor_a", "actor_b", "stories")).as("ties"));
        FlatMapFunction<Row, Row> measure = row -> new PeriodNetwork(row.getString(0), row.getDate(1), row.getList(2))
                .rows()
                .iterator();
        return StepResult.of(new Output(
                ActorTables.ACTOR_NETWORK, ties.flatMap(measure, Encoders.row(ActorTables.ACTOR_NETWORK.schema()))));
    }
}
