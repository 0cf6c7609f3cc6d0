package org.marsad.bench.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marsad.InvalidInput;

/** The values that figures may not fall below: a file of tab-separated lines, figure and floor; {@code #} comments. */
public final class Floors {

    private final Map<String, Double> floors;

    private Floors(Map<String, Double> floors) {
        this.floors = floors;
    }

    /** No floors. */
    public static Floors none() {
        return new Floors(Map.of());
    }

    /**
     * The floors in a file.
     *
     * @throws InvalidInput naming every line that is none
     */
    public static Floors read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InvalidInput(
                    "--floors " + file + " is no file. Name one with lines of a figure, a tab, a floor.");
        }
        Map<String, Double> floors = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (String line : lines(file)) {
            String[] cells = line.split("\t", -1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                if (cells.length != 2 || floors.put(cells[0], Double.valueOf(cells[1])) != null) {
                    problems.add(fault(file, line));
                }
            } catch (NumberFormatException e) {
                problems.add(fault(file, line));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new Floors(floors);
    }

    private static String fault(Path file, String line) {
        return "--floors " + file + ": the line '" + line
                + "' is no figure, tab, floor; or the figure stands there twice.";
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The floors " + file + " can't be read", e);
        }
    }

    /** The floor of the figure; null if it has none. */
    public Double of(String figure) {
        return floors.get(figure);
    }

    /** What is wrong: figures below their floors, and floors of figures that were not measured. */
    public List<String> broken(List<Figure> figures) {
        Map<String, Figure> measured = new LinkedHashMap<>();
        figures.forEach(figure -> measured.put(figure.name(), figure));
        List<String> broken = new ArrayList<>();
        floors.forEach((name, floor) -> {
            Figure figure = measured.get(name);
            if (figure == null) {
                broken.add(name + " has a floor and was not measured");
            } else if (figure.value() < floor) {
                broken.add(
                        String.format(Locale.ROOT, "%s is %.4f, below its floor of %.4f", name, figure.value(), floor));
            }
        });
        return broken;
    }
}
