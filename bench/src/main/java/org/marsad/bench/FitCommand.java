package org.marsad.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.InvalidInput;
import org.marsad.bench.simulate.Fit;
import org.marsad.session.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the lengths and words of an archive, to which simulated ones are fitted. */
@Command(
        name = "fit",
        description = "Measures lengths and word frequencies of an archive's Arabic articles.",
        mixinStandardHelpOptions = true)
final class FitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--archive", required = true, paramLabel = "PATH", description = "Parquet files.")
    private String archive;

    @Option(
            names = "--text",
            defaultValue = "text",
            paramLabel = "COLUMN",
            description = "The column of the texts; default ${DEFAULT-VALUE}.")
    private String text;

    @Override
    public Integer call() {
        Dataset<Row> rows = Sessions.open("bench fit").read().parquet(archive);
        if (!Arrays.asList(rows.columns()).contains(text)) {
            throw new InvalidInput("--text " + text + " is no column of the archive. There are "
                    + String.join(", ", rows.columns()) + ".");
        }
        Fit.of(rows, text).lines().forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
