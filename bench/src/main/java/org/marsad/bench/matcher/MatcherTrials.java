package org.marsad.bench.matcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.marsad.bench.speed.Spread;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link MatcherBenchmark} in processes of its own, which have this one's class path and options.
 *
 * @param forks processes, one after another; 0 for this one
 * @param warmups iterations that do not count
 * @param iterations iterations that count, of each process
 */
public record MatcherTrials(int forks, int warmups, int iterations, long milliseconds) {

    private static final double MEGABYTE = 1_000_000;
    private static final double SECOND = 1_000_000_000;

    /**
     * What was measured.
     *
     * @param speed MB of UTF-8 text in a second of a core's time
     * @param formBytes of the automaton
     * @param heapBytes of all that the matcher holds
     * @param buildSeconds of processor time
     */
    public record Measured(Spread speed, long forms, double formBytes, double heapBytes, double buildSeconds) {}

    /** Measures the matcher of Marsad's catalogue and so many names on the articles of a file. */
    public Measured run(Path texts, int names) {
        try {
            RunResult result = new Runner(new OptionsBuilder()
                            .include(MatcherBenchmark.class.getName())
                            .param("texts", texts.toString())
                            .param("names", Integer.toString(names))
                            .forks(forks)
                            .threads(1)
                            .warmupIterations(warmups)
                            .warmupTime(TimeValue.milliseconds(milliseconds))
                            .measurementIterations(iterations)
                            .measurementTime(TimeValue.milliseconds(milliseconds))
                            .verbosity(VerboseMode.SILENT)
                            .shouldFailOnError(true)
                            .build())
                    .runSingle();
            return measured(result);
        } catch (RunnerException e) {
            throw new IllegalStateException("The matcher could not be measured: " + e.getMessage(), e);
        }
    }

    private static Measured measured(RunResult result) {
        List<IterationResult> all = new ArrayList<>();
        result.getBenchmarkResults().forEach(process -> all.addAll(process.getIterationResults()));
        List<Double> speeds = all.stream()
                .map(one -> value(one, "bytes") / MEGABYTE / (value(one, "processorNanos") / SECOND))
                .toList();
        IterationResult first = all.get(0);
        return new Measured(
                Spread.of(speeds),
                Math.round(value(first, "forms")),
                value(first, "formBytes"),
                value(first, "heapBytes"),
                value(first, "buildNanos") / SECOND);
    }

    private static double value(IterationResult iteration, String counter) {
        Result<?> result = iteration.getSecondaryResults().get(counter);
        if (result == null) {
            throw new IllegalStateException("JMH gave no " + counter + ", but only "
                    + iteration.getSecondaryResults().keySet());
        }
        return result.getScore();
    }
}
