package org.marsad.run;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.calendar.Days;
import org.marsad.step.Inputs;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.Table;

/**
 * A step with two outputs.
 *
 * @param daysBefore how far a change reaches back
 * @param killed whether it ends between its two outputs
 */
record DoubleAndSquare(String fingerprint, int daysBefore, boolean killed) implements Step {

    static TableStage stage(Step step) {
        return new TableStage("numbers", "Doubles and squares.", List.of(step));
    }

    @Override
    public String name() {
        return "double and square";
    }

    @Override
    public List<Table> reads() {
        return List.of(TestLake.NUMBERS);
    }

    @Override
    public List<Table> writes() {
        return List.of(TestLake.DOUBLES, TestLake.SQUARES);
    }

    @Override
    public Days stale(Days changed) {
        return changed.withDaysBefore(daysBefore);
    }

    @Override
    public StepResult compute(Inputs inputs, Days days) {
        Dataset<Row> numbers = inputs.read(TestLake.NUMBERS).where(days.where("day"));
        Dataset<Row> squares = numbers.withColumn("number", col("number").multiply(col("number")));
        return StepResult.of(
                new Output(
                        TestLake.DOUBLES,
                        numbers.withColumn("number", col("number").multiply(2))),
                new Output(TestLake.SQUARES, killed ? squares.drop("number") : squares));
    }
}
