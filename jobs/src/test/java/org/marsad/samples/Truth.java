package org.marsad.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is planted in the sample archive, as {@code data-samples/truth.tsv} has it. */
final class Truth {

    private static final List<Fact> FACTS = read();

    private Truth() {}

    /** A line of the file. */
    record Fact(String check, String key, String value) {

        /** The words of the key, for keys that name two things. */
        List<String> keys() {
            return List.of(key.split(" ", -1));
        }

        int count() {
            return Integer.parseInt(value);
        }
    }

    /** The facts of that check, in the order of the file; at least one. */
    static List<Fact> facts(String check) {
        List<Fact> facts =
                FACTS.stream().filter(fact -> fact.check().equals(check)).toList();
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("truth.tsv has no line of the check " + check);
        }
        return facts;
    }

    /** Value by key of a check with one line a key. */
    static Map<String, String> values(String check) {
        return facts(check).stream().collect(Collectors.toMap(Fact::key, Fact::value));
    }

    /** Number by key of a check with one line a key. */
    static Map<String, Integer> counts(String check) {
        return facts(check).stream().collect(Collectors.toMap(Fact::key, Fact::count));
    }

    /** The number of a check with the one key {@code all}. */
    static int count(String check) {
        return counts(check).get("all");
    }

    private static List<Fact> read() {
        try (var lines = Files.lines(SampleFiles.TRUTH)) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Fact(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample archive's truth can't be read: " + SampleFiles.TRUTH, e);
        }
    }
}
