package org.marsad.cli;

import java.io.PrintWriter;
import java.util.List;
import org.marsad.InvalidInput;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Carries out the command that a program's words name, and tells the user all that is wrong with them at once. */
public final class Program {

    private static final int DONE = 0;
    private static final int WRONG = 1;
    private static final int INPUT_AT_FAULT = 2;

    private final CommandLine line;
    private final PrintWriter err;

    /**
     * A program with its commands.
     *
     * @param line the program and its subcommands; the program's name stands before what it tells
     */
    public Program(CommandLine line, PrintWriter out, PrintWriter err) {
        this.line = line;
        this.err = err;
        line.setOut(out).setErr(err);
        line.setParameterExceptionHandler((exception, given) -> misused(exception));
        line.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception));
        line.setExecutionStrategy(this::carryOut);
        collectErrors(line);
    }

    /** Carries out the command; returns the exit code: 0 done, 1 something went wrong, 2 the input is at fault. */
    public int execute(String... arguments) {
        int code = line.execute(arguments);
        return code == DONE || code == INPUT_AT_FAULT ? code : WRONG;
    }

    private int carryOut(CommandLine.ParseResult parsed) {
        List<String> problems = Misuse.problems(parsed);
        if (!problems.isEmpty() && !CommandLine.printHelpIfRequested(parsed)) {
            problems.forEach(this::tell);
            err.println("See '" + line.getCommandName() + " help"
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
    }

    private static void collectErrors(CommandLine line) {
        line.getCommandSpec().parser().collectErrors(true);
        line.getSubcommands().values().forEach(Program::collectErrors);
    }

    private int misused(ParameterException exception) {
        tell(exception.getMessage());
        return INPUT_AT_FAULT;
    }

    /** Prints every problem of the input, and returns the exit code for it. */
    int refuse(InvalidInput input) {
        input.problems().forEach(this::tell);
        return INPUT_AT_FAULT;
    }

    private int failed(Exception exception) {
        if (exception instanceof InvalidInput input) {
            return refuse(input);
        }
        tell("something went wrong, and the run ended: " + exception);
        exception.printStackTrace(err);
        return WRONG;
    }

    private void tell(String problem) {
        err.println(line.getCommandName() + ": " + Redaction.of(problem));
    }
}
