package org.marsad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.marsad.InvalidInput;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options of a command from the command line, a {@code --config} file and the environment: the first of these that
 * gives an option wins, with all its values.
 *
 * <p>In the environment {@code --accept-rejects} is {@code MARSAD_ACCEPT_REJECTS}; several values are separated by line
 * feeds. One file may serve several commands: an option of another command is passed over; one of no command is refused.
 *
 * @param command the name of the command; empty if none was given
 * @param settings the options of the command that have a value, by name, in the order of its help
 * @param arguments the words of the command line with the options from the file and the environment added
 */
record Configuration(String command, List<Setting> settings, List<String> arguments) {

    private static final String OPTION = "--config";
    private static final String PREFIX = "MARSAD_";

    /** An option, its values, and where they come from. */
    record Setting(String name, List<String> values, String origin) {}

    Configuration {
        settings = List.copyOf(settings);
        arguments = List.copyOf(arguments);
    }

    /** @throws InvalidInput with every fault of the file */
    static Configuration of(CommandLine line, String[] words, Map<String, String> environment) {
        List<String> given = new ArrayList<>();
        Optional<ConfigFile> file = Optional.empty();
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals(OPTION)) {
                if (i + 1 == words.length) {
                    throw new InvalidInput("--config names no file. Write --config FILE.");
                }
                file = Optional.of(ConfigFile.read(Path.of(words[++i])));
            } else if (words[i].startsWith(OPTION + "=")) {
                file = Optional.of(ConfigFile.read(Path.of(words[i].substring(OPTION.length() + 1))));
            } else {
                given.add(words[i]);
            }
        }
        file.ifPresent(read -> refuseUnknown(line, read));
        String name = commandOf(line, given);
        boolean help = given.stream().anyMatch(word -> word.equals("--help") || word.equals("-h"));
        if (name.isEmpty() || help) {
            return new Configuration(name, List.of(), given);
        }
        List<Setting> settings = new ArrayList<>();
        List<String> arguments = new ArrayList<>(given);
        CommandSpec spec = line.getSubcommands().get(name).getCommandSpec();
        for (OptionSpec option : spec.options()) {
            if (option.usageHelp() || option.versionHelp()) {
                continue;
            }
            Optional<Setting> own = onCommandLine(option, given);
            Optional<Setting> found = own;
            if (found.isEmpty() && file.isPresent()) {
                found = inFile(option, file.get());
            }
            if (found.isEmpty()) {
                found = inEnvironment(option, environment);
            }
            found.ifPresent(settings::add);
            if (own.isEmpty()) {
                found.ifPresent(setting -> arguments.addAll(words(option, setting)));
            }
        }
        return new Configuration(name, settings, arguments);
    }

    private static String commandOf(CommandLine line, List<String> words) {
        return words.stream()
                .filter(line.getSubcommands()::containsKey)
                .findFirst()
                .orElse("");
    }

    private static Optional<Setting> onCommandLine(OptionSpec option, List<String> words) {
        List<String> values = new ArrayList<>();
        List<String> names = Arrays.asList(option.names());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int equals = word.indexOf('=');
            if (names.contains(word)) {
                boolean flag = option.arity().max() == 0;
                values.add(flag || i + 1 == words.size() ? "true" : words.get(i + 1));
            } else if (equals > 0 && names.contains(word.substring(0, equals))) {
                values.add(word.substring(equals + 1));
            }
        }
        return setting(option, values, "command line");
    }

    private static Optional<Setting> inFile(OptionSpec option, ConfigFile file) {
        List<ConfigFile.Entry> entries = file.entries().stream()
                .filter(entry -> Arrays.asList(option.names()).contains("--" + entry.name()))
                .toList();
        String lines = String.join(
                ", ",
                entries.stream().map(entry -> Integer.toString(entry.line())).toList());
        return setting(option, entries.stream().map(ConfigFile.Entry::value).toList(), file.path() + ", line " + lines);
    }

    private static Optional<Setting> inEnvironment(OptionSpec option, Map<String, String> environment) {
        String variable = variable(option.longestName());
        String value = environment.get(variable);
        return value == null || value.isBlank()
                ? Optional.empty()
                : setting(option, value.lines().filter(each -> !each.isBlank()).toList(), "environment, " + variable);
    }

    /** The name of the variable of the environment for an option. */
    static String variable(String option) {
        return PREFIX + option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static Optional<Setting> setting(OptionSpec option, List<String> values, String origin) {
        return values.isEmpty() ? Optional.empty() : Optional.of(new Setting(option.longestName(), values, origin));
    }

    private static List<String> words(OptionSpec option, Setting setting) {
        if (option.arity().max() > 0) {
            return setting.values().stream()
                    .map(value -> setting.name() + "=" + value)
                    .toList();
        }
        String value = setting.values().get(setting.values().size() - 1);
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> List.of(setting.name());
            case "false", "no", "0" -> List.of();
            default -> throw new InvalidInput(
                    setting.name() + " is '" + value + "' by the " + setting.origin() + ", but it is true or false.");
        };
    }

    private static void refuseUnknown(CommandLine line, ConfigFile file) {
        Map<String, CommandSpec> known = new LinkedHashMap<>();
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().options().forEach(option -> Arrays.stream(option.names())
                        .filter(name -> name.startsWith("--"))
                        .forEach(name -> known.put(name.substring(2), command.getCommandSpec()))));
        List<String> faults = file.entries().stream()
                .filter(entry -> !known.containsKey(entry.name()))
                .map(entry -> "--config " + file.path() + ", line " + entry.line() + ": there is no option '"
                        + entry.name() + "'. There are " + String.join(", ", new TreeSet<>(known.keySet())) + ".")
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
