package org.marsad.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.marsad.InvalidInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the options that a command would run with, and where each comes from. */
@Command(
        name = "config",
        description =
                "Shows the options that a command would run with, and whether each comes from a --config file, the"
                        + " environment or its default. Secrets are hidden.",
        mixinStandardHelpOptions = true)
final class ConfigCommand implements Callable<Integer>, WithArguments {

    /** Variables that the scripts in bin read, which are no options. */
    private static final List<String> LAUNCHER =
            List.of("JAVA_HOME", "SPARK_HOME", "MARSAD_SPARK_ARGS", "MARSAD_MASTER", "MARSAD_HEAP");

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", defaultValue = "run", description = "Default: run.")
    private String command;

    private String[] words = new String[0];

    @Override
    public void given(String[] arguments) {
        words = arguments.clone();
    }

    @Override
    public Integer call() {
        CommandLine program = spec.commandLine().getParent();
        CommandLine named = program.getSubcommands().get(command);
        if (named == null) {
            throw new InvalidInput("There is no command '" + command + "'. There are "
                    + String.join(", ", program.getSubcommands().keySet()) + ".");
        }
        Map<String, String> environment = System.getenv();
        List<String> asked = new ArrayList<>(List.of(command));
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("--config") && i + 1 < words.length) {
                asked.add("--config=" + words[i + 1]);
            } else if (words[i].startsWith("--config=")) {
                asked.add(words[i]);
            }
        }
        Configuration held = Configuration.of(program, asked.toArray(new String[0]), environment);
        PrintWriter out = spec.commandLine().getOut();
        for (OptionSpec option : named.getCommandSpec().options()) {
            if (!option.usageHelp() && !option.versionHelp()) {
                print(out, option, held);
            }
        }
        for (String variable : LAUNCHER) {
            String value = environment.get(variable);
            line(out, variable, value == null ? "" : Redaction.of(value), value == null ? "not set" : "environment");
        }
        out.flush();
        return 0;
    }

    private static void print(PrintWriter out, OptionSpec option, Configuration held) {
        held.settings().stream()
                .filter(setting -> setting.name().equals(option.longestName()))
                .findFirst()
                .ifPresentOrElse(
                        setting -> setting.values()
                                .forEach(value -> line(out, setting.name(), Redaction.of(value), setting.origin())),
                        () -> line(
                                out,
                                option.longestName(),
                                option.defaultValue() == null ? "" : option.defaultValue(),
                                option.required() ? "required, not set" : "default"));
    }

    private static void line(PrintWriter out, String name, String value, String origin) {
        out.printf(Locale.ROOT, "%-22s %-40s %s%n", name, Printable.of(value), origin);
    }
}
