package org.marsad.bench.gold;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.marsad.InvalidInput;

/**
 * Reuters' labels of places, and the states that they mean.
 *
 * @param codes the ISO 3166 code of each label
 * @param same codes that count as another: what is found as Russia in 1987 is the Soviet Union
 */
public record PlaceLabels(Map<String, String> codes, Map<String, String> same) implements Serializable {

    private static final String FILE = "reuters-places.tsv";
    private static final int ALSO = 2;

    public PlaceLabels {
        codes = Map.copyOf(codes);
        same = Map.copyOf(same);
    }

    /** The labels of Reuters-21578. */
    public static PlaceLabels reuters() {
        Map<String, String> codes = new TreeMap<>();
        Map<String, String> same = new HashMap<>();
        try (InputStream stream = PlaceLabels.class.getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> lines =
                    reader.lines().filter(line -> !line.startsWith("#")).toList();
            for (String line : lines.subList(1, lines.size())) {
                String[] fields = line.split("\t", -1);
                codes.put(fields[0], fields[1]);
                if (!fields[ALSO].isEmpty()) {
                    same.put(fields[ALSO], fields[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The labels of places can't be read", e);
        }
        return new PlaceLabels(codes, same);
    }

    /** The code as which a state counts. */
    public String counted(String code) {
        return same.getOrDefault(code, code);
    }

    /**
     * The code of a label.
     *
     * @throws InvalidInput if the label is unknown
     */
    public String code(String label) {
        requireKnown(List.of(label));
        return codes.get(label);
    }

    /**
     * Sees that every label is known.
     *
     * @throws InvalidInput naming all that are not
     */
    public void requireKnown(Collection<String> labels) {
        List<String> problems = labels.stream()
                .filter(label -> !codes.containsKey(label))
                .sorted()
                .map(label -> "The label '" + label + "' is no place that Reuters-21578 names. The labels are "
                        + "lower case with hyphens, such as west-germany.")
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
