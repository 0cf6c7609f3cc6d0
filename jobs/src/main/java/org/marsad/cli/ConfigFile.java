package org.marsad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.marsad.InvalidInput;

/**
 * A file of options: a line is {@code name = value} with an option's name without its dashes; empty lines and lines that
 * begin with {@code #} are comments; a name that takes several values may be given on several lines.
 *
 * @param entries in the order of the file
 */
record ConfigFile(Path path, List<Entry> entries) {

    private static final int MAX_BYTES = 1_000_000;

    /** A line: the option's name without dashes, its value, and the number of the line from 1. */
    record Entry(String name, String value, int line) {}

    ConfigFile {
        entries = List.copyOf(entries);
    }

    /** @throws InvalidInput if the file can't be read, naming every line that is no {@code name = value} */
    static ConfigFile read(Path path) {
        List<String> lines;
        try {
            if (Files.size(path) > MAX_BYTES) {
                throw new InvalidInput("--config " + path + " has more than a megabyte. Name a file of options.");
            }
            lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InvalidInput(
                    "--config " + path + " can't be read (" + e.getClass().getSimpleName()
                            + "). Name a UTF-8 text file with lines such as 'lake = /data/lake'.");
        }
        List<Entry> entries = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int equals = line.indexOf('=');
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String name = equals < 0 ? "" : line.substring(0, equals).strip();
            if (name.isEmpty()) {
                faults.add("--config " + path + ", line " + (i + 1) + ": not of the form 'name = value'.");
            } else {
                entries.add(new Entry(
                        name.startsWith("--") ? name.substring(2) : name,
                        line.substring(equals + 1).strip(),
                        i + 1));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new ConfigFile(path, entries);
    }
}
