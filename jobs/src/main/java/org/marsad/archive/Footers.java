package org.marsad.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * What the footers of Parquet files say: how many rows each file has, and which files have the same columns.
 *
 * <p>The footers of many files are read by the executors; a line of text for each file and the columns of each task's
 * files come to the driver.
 */
final class Footers {

    private static final int MAX_ROWS_ON_DRIVER = 64;
    private static final int FILES_A_TASK = 64;
    private static final int MAX_TASKS = 1_000;

    private final Map<String, Map<String, Long>> rowsByLayout = new TreeMap<>();
    private final Map<String, String> unreadable = new TreeMap<>();

    private Footers() {}

    /** Reads the footers of the files. */
    static Footers read(SparkSession spark, List<String> paths) {
        FlatMapFunction<Iterator<String>, Footers.Part> read = reader(spark);
        Footers footers = new Footers();
        if (paths.size() <= MAX_ROWS_ON_DRIVER) {
            try {
                read.call(paths.iterator()).forEachRemaining(footers::add);
            } catch (Exception e) {
                throw new IllegalStateException("The footers can't be read", e);
            }
        } else {
            int tasks = Math.min(MAX_TASKS, paths.size() / FILES_A_TASK + 1);
            JavaSparkContext.fromSparkContext(spark.sparkContext())
                    .parallelize(paths, tasks)
                    .mapPartitions(read)
                    .collect()
                    .forEach(footers::add);
        }
        return footers;
    }

    /** The files with their numbers of rows, by what a layout's columns are. */
    List<Map<String, Long>> rowsByLayout() {
        return List.copyOf(rowsByLayout.values());
    }

    /** Why a file can't be read, by path. */
    Map<String, String> unreadable() {
        return unreadable;
    }

    /** The columns of some files; where there are none, the one file with its fault. */
    private record Part(String layout, Map<String, Long> rows, String fault) implements java.io.Serializable {}

    private void add(Part part) {
        if (part.fault() == null) {
            rowsByLayout
                    .computeIfAbsent(part.layout(), key -> new TreeMap<>(Comparator.naturalOrder()))
                    .putAll(part.rows());
        } else {
            part.rows().keySet().forEach(path -> unreadable.put(path, part.fault()));
        }
    }

    private static FlatMapFunction<Iterator<String>, Part> reader(SparkSession spark) {
        SerializableConfiguration hadoop =
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        return paths -> {
            // Made once: for each file, it would look up Hadoop's settings in their XML again.
            ParquetReadOptions options =
                    HadoopReadOptions.builder(hadoop.value()).build();
            Map<String, Map<String, Long>> byLayout = new HashMap<>();
            List<Part> parts = new ArrayList<>();
            Function<String, Map<String, Long>> files = key -> new HashMap<>();
            while (paths.hasNext()) {
                String path = paths.next();
                try {
                    ParquetMetadata footer = footer(path, hadoop.value(), options);
                    long rows = footer.getBlocks().stream()
                            .mapToLong(BlockMetaData::getRowCount)
                            .sum();
                    byLayout.computeIfAbsent(
                                    footer.getFileMetaData().getSchema().toString(), files)
                            .put(path, rows);
                } catch (IOException | RuntimeException e) {
                    parts.add(new Part(null, Map.of(path, 0L), FileFault.of(e)));
                }
            }
            byLayout.forEach((layout, rows) -> parts.add(new Part(layout, rows, null)));
            return parts.iterator();
        };
    }

    private static ParquetMetadata footer(String path, Configuration hadoop, ParquetReadOptions options)
            throws IOException {
        HadoopInputFile file = HadoopInputFile.fromPath(new Path(path), hadoop);
        try (ParquetFileReader reader = ParquetFileReader.open(file, options)) {
            ParquetMetadata footer = reader.getFooter();
            for (BlockMetaData block : footer.getBlocks()) {
                if (block.getStartingPos() + block.getCompressedSize() > file.getLength()) {
                    throw new IOException("the footer speaks of bytes beyond the end of the file");
                }
            }
            return footer;
        }
    }
}
