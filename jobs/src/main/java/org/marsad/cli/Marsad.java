package org.marsad.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.marsad.run.Stages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code marsad}: its commands, and what it tells when something is wrong. */
@Command(
        name = "marsad",
        description = "Who appears with whom, and which topics rise and fall, in archives of news.",
        subcommands = {
            RunCommand.class,
            IngestCommand.class,
            InspectCommand.class,
            CatalogueCommand.class,
            TablesCommand.class,
            SqlCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:something went wrong", "2:the input or the command is at fault"},
        synopsisSubcommandLabel = "COMMAND")
public final class Marsad {

    private Marsad() {}

    public static void main(String[] arguments) {
        System.exit(execute(
                arguments,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
    }

    /** Carries out a command, and returns its exit code. */
    public static int execute(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Marsad());
        Stages.afterIngestNames().forEach((name, purpose) -> {
            CommandLine stage = new CommandLine(new StageCommand(name, arguments));
            stage.getCommandSpec().usageMessage().description(purpose);
            line.addSubcommand(name, stage);
        });
        for (CommandLine command : line.getSubcommands().values()) {
            if (command.getCommand() instanceof WithArguments withArguments) {
                withArguments.given(arguments);
            }
        }
        return new Program(line, out, err).execute(arguments);
    }
}
