package org.marsad.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.marsad.InvalidInput;
import org.marsad.run.Stages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The program {@code marsad}: its commands, and what it tells when something is wrong. */
@Command(
        name = "marsad",
        description = "Who appears with whom, and which topics rise and fall, in archives of news.",
        subcommands = {
            RunCommand.class,
            IngestCommand.class,
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

    private static final int DONE = 0;
    private static final int WRONG = 1;
    private static final int INPUT_AT_FAULT = 2;

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
        line.setOut(out).setErr(err);
        line.setExecutionStrategy(new CommandLine.RunLast());
        line.setParameterExceptionHandler((exception, given) -> misused(exception, err));
        line.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, err));
        collectErrors(line);
        line.setExecutionStrategy(parsed -> {
            List<String> problems = Misuse.problems(parsed);
            if (!problems.isEmpty() && !CommandLine.printHelpIfRequested(parsed)) {
                problems.forEach(problem -> err.println("marsad: " + problem));
                err.println("See 'marsad help"
                        + (parsed.hasSubcommand()
                                ? " " + parsed.subcommand().commandSpec().name()
                                : "") + "' for the options.");
                return INPUT_AT_FAULT;
            }
            if (!parsed.hasSubcommand() && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
                line.usage(err);
                return INPUT_AT_FAULT;
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        int code = line.execute(arguments);
        return code == DONE || code == INPUT_AT_FAULT ? code : WRONG;
    }

    private static void collectErrors(CommandLine line) {
        line.getCommandSpec().parser().collectErrors(true);
        line.getSubcommands().values().forEach(Marsad::collectErrors);
    }

    private static int misused(ParameterException exception, PrintWriter err) {
        err.println("marsad: " + exception.getMessage());
        return INPUT_AT_FAULT;
    }

    private static int failed(Exception exception, PrintWriter err) {
        if (exception instanceof InvalidInput input) {
            input.problems().forEach(problem -> err.println("marsad: " + problem));
            return INPUT_AT_FAULT;
        }
        err.println("marsad: something went wrong, and the run ended: " + exception);
        exception.printStackTrace(err);
        return WRONG;
    }
}
