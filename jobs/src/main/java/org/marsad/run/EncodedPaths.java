package org.marsad.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.marsad.archive.ArchiveFile;

/**
 * Paths that ingestions before fingerprint {@value #FIRST_PLAIN} wrote percent-encoded beside rows, and plain in
 * {@code archive_files}, so that the two did not join: paths with spaces, percent signs and the like.
 *
 * @param plain the plain path, by the encoded one
 */
record EncodedPaths(Map<String, String> plain) {

    static final EncodedPaths NONE = new EncodedPaths(Map.of());

    private static final int FIRST_PLAIN = 7;
    private static final String MARK = " plain paths";
    private static final String FILE = "archive_file";

    EncodedPaths {
        plain = Map.copyOf(plain);
    }

    /** Those among the files of a lake. */
    static EncodedPaths of(Set<String> files, String fingerprint) {
        if (fingerprint.endsWith(MARK) || number(fingerprint) >= FIRST_PLAIN) {
            return NONE;
        }
        Map<String, String> plain = new HashMap<>();
        for (String file : files) {
            String encoded = ArchiveFile.encoded(file);
            if (!encoded.equals(file)) {
                plain.put(encoded, file);
            }
        }
        return new EncodedPaths(plain);
    }

    boolean isEmpty() {
        return plain.isEmpty();
    }

    /** The fingerprint of a lake that has been mended, though its rows have not been read anew. */
    static String marked(String fingerprint) {
        return fingerprint + MARK;
    }

    /** The rows with their {@code archive_file} plain. */
    Dataset<Row> plain(Dataset<Row> rows) {
        if (plain.isEmpty()) {
            return rows;
        }
        HashMap<String, String> known = new HashMap<>(plain);
        return rows.withColumn(
                FILE,
                udf((UDF1<String, String>) path -> known.getOrDefault(path, path), DataTypes.StringType)
                        .apply(col(FILE)));
    }

    private static int number(String fingerprint) {
        String first = fingerprint.split(" ", 2)[0];
        try {
            return Integer.parseInt(first);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
