package org.marsad.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.marsad.cli.Program;
import org.marsad.cli.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code bench}: its commands. */
@Command(
        name = "bench",
        description = "Makes archives with known answers, and measures Marsad on them.",
        subcommands = {
            SimulateCommand.class,
            FitCommand.class,
            QualityCommand.class,
            BurstsCommand.class,
            ActorsCommand.class,
            PlacesCommand.class,
            LanguageCommand.class,
            MappingCommand.class,
            SpeedCommand.class,
            SkewCommand.class,
            MatcherCommand.class,
            ReaderCommand.class,
            MeasureCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:something went wrong", "2:the input or the command is at fault"},
        synopsisSubcommandLabel = "COMMAND")
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(execute(
                arguments,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
    }

    /** Carries out a command, and returns its exit code. */
    public static int execute(String[] arguments, PrintWriter out, PrintWriter err) {
        return new Program(new CommandLine(new Bench()), out, err).execute(arguments);
    }
}
