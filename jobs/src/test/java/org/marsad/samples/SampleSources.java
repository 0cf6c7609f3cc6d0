package org.marsad.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the blocks of the sample sources, in the form that {@code data-samples/README.md} lays down. */
final class SampleSources {

    private static final String ENDING = ".txt";
    private static final String BLOCK = "=== ";
    private static final String TITLE = "--- title";
    private static final String BODY = "--- body";
    private static final String FIELD_SEPARATOR = ": ";
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final int HEXADECIMAL = 16;

    private SampleSources() {}

    /** The blocks of every file of the directory, by the files' names and then in their order. */
    static List<SampleBlock> read(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(directory)) {
            files = entries.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
        List<SampleBlock> blocks = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            blocks.addAll(parse(name.substring(0, name.length() - ENDING.length()), Files.readAllLines(file)));
        }
        return List.copyOf(blocks);
    }

    /** The blocks that stand in the lines of one file. */
    static List<SampleBlock> parse(String file, List<String> lines) {
        List<SampleBlock> blocks = new ArrayList<>();
        for (int from = 0; from < lines.size(); ) {
            if (!lines.get(from).startsWith(BLOCK)) {
                throw new IllegalArgumentException(
                        file + ENDING + " has a line outside of any block; begin the block with '" + BLOCK + "KEY': "
                                + lines.get(from));
            }
            int next = from + 1;
            while (next < lines.size() && !lines.get(next).startsWith(BLOCK)) {
                next++;
            }
            blocks.add(block(file, lines.subList(from, next)));
            from = next;
        }
        return blocks;
    }

    private static SampleBlock block(String file, List<String> lines) {
        boolean spaced = lines.get(lines.size() - 1).isEmpty();
        List<String> written = spaced ? lines.subList(0, lines.size() - 1) : lines;
        Map<String, String> fields = new HashMap<>();
        List<String> title = null;
        List<String> body = null;
        List<String> section = null;
        for (String line : written.subList(1, written.size())) {
            if (line.equals(TITLE)) {
                title = section = new ArrayList<>();
            } else if (line.equals(BODY)) {
                body = section = new ArrayList<>();
            } else if (section != null) {
                section.add(unescaped(line));
            } else {
                String[] field = line.split(FIELD_SEPARATOR, 2);
                fields.put(field[0], field[1]);
            }
        }
        return new SampleBlock(file, lines.get(0).substring(BLOCK.length()), fields, joined(title), joined(body));
    }

    private static String joined(List<String> lines) {
        return lines == null ? null : String.join("\n", lines);
    }

    private static String unescaped(String line) {
        return ESCAPED.matcher(line).replaceAll(escape -> Matcher.quoteReplacement(character(escape.group(1))));
    }

    private static String character(String digits) {
        return Character.toString(Integer.parseInt(digits, HEXADECIMAL));
    }
}
