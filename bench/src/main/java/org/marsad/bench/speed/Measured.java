package org.marsad.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured of a process: seconds, seconds of the processor, bytes and rows, by name. */
public record Measured(Map<String, Double> values) {

    /** Seconds of the work, Spark's start not counted. */
    public static final String SECONDS = "seconds";
    /** Seconds of all processors in the work. */
    public static final String CPU = "cpu";
    /** Seconds from the start of the process to the end of the work. */
    public static final String WHOLE = "whole";
    /** Bytes that Spark shuffled. */
    public static final String SHUFFLED = "shuffled";
    /** Bytes of the files that were written. */
    public static final String WRITTEN = "written";
    /** Bytes that Spark spilled to disk. */
    public static final String SPILLED = "spilled";
    /** Bytes of heap, garbage included. */
    public static final String HEAP = "heap";
    /** Bytes of heap that collections left. */
    public static final String LIVE = "live";

    private static final String OF = ": ";
    /** Articles that were worked on. */
    public static final String ARTICLES = "articles";

    public Measured {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** How a step of a stage is called where both are measured. */
    static String step(String stage, String step) {
        return stage + OF + step;
    }

    /** The stage of what {@link #step} named; a stage is its own. */
    static String stageOf(String lap) {
        int end = lap.indexOf(OF);
        return end < 0 ? lap : lap.substring(0, end);
    }

    /** The value of that name; 0 if it was not measured. */
    public double value(String name) {
        return values.getOrDefault(name, 0.0);
    }

    /** Writes the values, a line each. */
    public void write(Path file) {
        List<String> lines = new ArrayList<>();
        values.forEach((name, value) -> lines.add(name + "\t" + value));
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("The measures can't be written", e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Measured read(Path file) {
        Map<String, Double> values = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                values.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The measures can't be read", e);
        }
        return new Measured(values);
    }
}
