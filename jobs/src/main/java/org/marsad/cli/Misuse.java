package org.marsad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, word by word, and what there is instead. */
final class Misuse {

    private Misuse() {}

    /** All problems of the words that were given, in order, each once. */
    static List<String> problems(CommandLine.ParseResult parsed) {
        List<String> problems = new ArrayList<>();
        for (Exception error : parsed.errors()) {
            if (error instanceof UnmatchedArgumentException unmatched) {
                CommandSpec command = unmatched.getCommandLine().getCommandSpec();
                unmatched.getUnmatched().forEach(word -> problems.add(unknown(word, command)));
            } else {
                problems.add(error.getMessage() + ".");
            }
        }
        if (parsed.hasSubcommand()) {
            problems.addAll(problems(parsed.subcommand()));
        }
        return problems.stream().distinct().toList();
    }

    private static String unknown(String word, CommandSpec command) {
        boolean top = command.parent() == null;
        if (word.startsWith("-")) {
            return "There is no option " + word + (top ? "" : " of " + command.name()) + ". There are "
                    + String.join(", ", options(command)) + ".";
        }
        if (top) {
            return "There is no command '" + word + "'. There are " + shown(command) + ".";
        }
        return command.name() + " has no use for '" + word + "'. It takes " + String.join(", ", options(command)) + ".";
    }

    private static List<String> options(CommandSpec command) {
        return command.options().stream().map(OptionSpec::longestName).toList();
    }

    private static String shown(CommandSpec command) {
        return command.subcommands().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }
}
