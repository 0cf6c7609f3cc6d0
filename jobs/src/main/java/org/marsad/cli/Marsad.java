package org.marsad.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.marsad.InvalidInput;
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
            ExportCommand.class,
            PublishCommand.class,
            RunsCommand.class,
            VerifyCommand.class,
            MaintainCommand.class,
            ConfigCommand.class,
            ReportCommand.class,
            ExplainCommand.class,
            TrainCommand.class,
            CandidatesCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Every option may also be given in a file (--config FILE, lines such as 'lake = /data/lake') or in the",
            "environment (--lake as MARSAD_LAKE); the command line wins over the file, the file over the environment.",
            "'marsad config COMMAND' shows what holds."
        },
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

    /** Executes a command with the options of this process's environment, and returns its exit code. */
    public static int execute(String[] arguments, PrintWriter out, PrintWriter err) {
        return execute(arguments, System.getenv(), out, err);
    }

    /** Executes a command, and returns its exit code. */
    static int execute(String[] words, Map<String, String> environment, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Marsad());
        Stages.afterIngestNames().forEach((name, purpose) -> {
            CommandLine stage = new CommandLine(new StageCommand(name));
            stage.getCommandSpec().usageMessage().description(purpose);
            line.addSubcommand(name, stage);
        });
        Program program = new Program(line, out, err);
        String[] arguments;
        try {
            arguments = Configuration.of(line, words, environment).arguments().toArray(new String[0]);
        } catch (InvalidInput e) {
            return program.refuse(e);
        }
        for (CommandLine command : line.getSubcommands().values()) {
            if (command.getCommand() instanceof WithArguments withArguments) {
                withArguments.given(command.getCommand() instanceof ConfigCommand ? words : arguments);
            }
        }
        return program.execute(arguments);
    }
}
