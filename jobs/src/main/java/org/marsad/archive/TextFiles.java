package org.marsad.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Looks at the beginnings of text files, compressed or not; those of many are read by the executors. */
final class TextFiles {

    /** So many lines of each file are looked at for the columns of JSON. */
    static final int MAX_LINES = 1_000;

    private static final int MAX_CHARACTERS = 4_000_000;
    private static final int MAX_ON_DRIVER = 64;
    private static final int FILES_A_TASK = 64;
    private static final int BYTES_OF_ROW = 1_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFiles() {}

    /**
     * The beginning of a file.
     *
     * @param line the first line that is not blank; null if there is none
     * @param rows how many rows it may have, by its size
     * @param fault why it can't be read, else null
     */
    record Head(String path, String line, long rows, String fault) implements java.io.Serializable {}

    /** The heads of the files, by path. */
    static Map<String, Head> heads(SparkSession spark, List<String> paths) {
        SerializableConfiguration hadoop =
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        FlatMapFunction<Iterator<String>, Head> look = some -> {
            List<Head> heads = new ArrayList<>();
            some.forEachRemaining(path -> heads.add(head(path, hadoop.value())));
            return heads.iterator();
        };
        Map<String, Head> heads = new TreeMap<>();
        if (paths.size() <= MAX_ON_DRIVER) {
            paths.forEach(path -> heads.put(path, head(path, hadoop.value())));
        } else {
            JavaSparkContext.fromSparkContext(spark.sparkContext())
                    .parallelize(paths, paths.size() / FILES_A_TASK + 1)
                    .mapPartitions(look)
                    .collect()
                    .forEach(head -> heads.put(head.path(), head));
        }
        return heads;
    }

    private static Head head(String path, Configuration hadoop) {
        try (BufferedReader reader = reader(path, hadoop)) {
            String line = line(reader, MAX_CHARACTERS);
            while (line != null && line.isBlank()) {
                line = line(reader, MAX_CHARACTERS);
            }
            Path file = new Path(path);
            long bytes = file.getFileSystem(hadoop).getFileStatus(file).getLen();
            return new Head(path, line, Math.max(1, bytes / BYTES_OF_ROW), null);
        } catch (IOException | RuntimeException e) {
            return new Head(path, null, 0, FileFault.of(e));
        }
    }

    /** The first lines of a file. */
    static Iterator<String> lines(String path, Configuration hadoop) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = reader(path, hadoop)) {
            int left = MAX_CHARACTERS;
            String line = line(reader, left);
            while (line != null && lines.size() < MAX_LINES) {
                lines.add(line);
                left -= line.length() + 1;
                line = left > 0 ? line(reader, left) : null;
            }
        }
        return lines.iterator();
    }

    /** Reads the file to its end: one that is cut off or badly compressed fails. */
    static void readAll(String path, Configuration hadoop) throws IOException {
        char[] buffer = new char[1 << 16];
        try (BufferedReader reader = reader(path, hadoop)) {
            int read = reader.read(buffer);
            while (read >= 0) {
                read = reader.read(buffer);
            }
        }
    }

    private static BufferedReader reader(String path, Configuration hadoop) throws IOException {
        Path file = new Path(path);
        FileSystem system = file.getFileSystem(hadoop);
        CompressionCodec codec = new CompressionCodecFactory(hadoop).getCodec(file);
        InputStream bytes = system.open(file);
        InputStream plain = codec == null ? bytes : codec.createInputStream(bytes);
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    /** The next line, cut off after so many characters; null at the end. */
    private static String line(BufferedReader reader, int most) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n' && line.length() < most) {
            if (c != '\r' && !(c == BYTE_ORDER_MARK && line.isEmpty())) {
                line.append((char) c);
            }
            c = reader.read();
        }
        return line.toString();
    }
}
