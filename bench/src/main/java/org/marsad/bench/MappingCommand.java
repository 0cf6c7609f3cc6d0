package org.marsad.bench;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.marsad.InvalidInput;
import org.marsad.bench.mapping.MappingScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how often the columns of archives are told right. */
@Command(
        name = "mapping",
        description =
                "Maps the columns of random archive shapes, with names from synonyms and misleading words, nested,"
                        + " typed, partly empty, with decoys; tells how many are mapped right, refused or wrong.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class MappingCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--shapes", paramLabel = "N", defaultValue = "500", description = "How many; ${DEFAULT-VALUE}.")
    private int shapes;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of the dice; ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--show", description = "Show what was asked and what went wrong.")
    private boolean show;

    @Override
    public Integer call() {
        if (shapes < 1) {
            throw new InvalidInput("--shapes " + shapes + " is out of bounds. Give 1 or more.");
        }
        MappingScore score = MappingScore.of(shapes, seed);
        PrintWriter out = spec.commandLine().getOut();
        if (show) {
            score.refused().forEach(line -> out.println("refused  " + line));
            score.wrong().forEach(line -> out.println("wrong    " + line));
        }
        out.printf(
                Locale.ROOT,
                "%,d shapes: right %.1f %%, refused %.1f %%, wrong %.1f %%%n",
                shapes,
                100 * score.right(),
                100 * score.refusedShare(),
                100 * score.wrongShare());
        out.flush();
        return 0;
    }
}
