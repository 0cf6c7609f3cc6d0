package org.marsad.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.marsad.InvalidInput;

/** How the files of an archive are written: told by the ends of their names, or, without one, by their first bytes. */
public enum FileFormat {
    PARQUET("parquet", "parq", "pq"),
    JSON("json", "jsonl", "ndjson", "jsonlines"),
    CSV("csv", "tsv"),
    /** A table whose log says which Parquet files, and which of their rows, are there. */
    DELTA;

    private static final byte[] PARQUET_MAGIC = {'P', 'A', 'R', '1'};
    private static final String[] COMPRESSIONS = {".gz", ".bz2", ".zst", ".snappy", ".lz4", ".deflate"};

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of texts
    private final List<String> suffixes;

    FileFormat(String... suffixes) {
        this.suffixes = List.of(suffixes);
    }

    /** What a user calls it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidInput if no format that a user may give is called so */
    static FileFormat labelled(String label) {
        return givable()
                .filter(format -> format.label().equals(label.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInput("--format " + label + " is no format that archives are read in. Give "
                                + givable().map(FileFormat::label).collect(Collectors.joining(", ")) + "."));
    }

    private static Stream<FileFormat> givable() {
        return Arrays.stream(values()).filter(format -> format != DELTA);
    }

    /** The format that the end of the name says, whether compressed or not; empty if it says none. */
    static Optional<FileFormat> ofName(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        for (String compression : COMPRESSIONS) {
            plain = plain.endsWith(compression) ? plain.substring(0, plain.length() - compression.length()) : plain;
        }
        String suffix = plain.substring(plain.lastIndexOf('.') + 1);
        return plain.indexOf('.') < 0
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(format -> format.suffixes.contains(suffix))
                        .findFirst();
    }

    /** Whether a file begins as Parquet files do; only those whose names have no suffix need the look. */
    static boolean isParquet(FileSystem system, Path file) throws IOException {
        try (InputStream bytes = system.open(file)) {
            return Arrays.equals(bytes.readNBytes(PARQUET_MAGIC.length), PARQUET_MAGIC);
        }
    }
}
