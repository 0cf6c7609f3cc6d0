package org.marsad.archive;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/** Finds the files whose footer is whole and whose pages are not, by reading every value of them. */
final class PageCheck {

    private static final int MAX_TASKS = 10_000;

    private PageCheck() {}

    /** Why a file can't be read, by path; files that can be read are not in it. */
    static Map<String, String> faults(SparkSession spark, List<String> paths) {
        SerializableConfiguration hadoop =
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        PairFlatMapFunction<Iterator<String>, String, String> check = files -> {
            Map<String, String> faults = new TreeMap<>();
            while (files.hasNext()) {
                String path = files.next();
                try {
                    readAll(path, hadoop.value());
                } catch (IOException | RuntimeException | OutOfMemoryError e) {
                    // A damaged length can ask for more memory than there is.
                    faults.put(path, FileFault.of(e));
                }
            }
            return faults.entrySet().stream()
                    .map(fault -> new Tuple2<>(fault.getKey(), fault.getValue()))
                    .iterator();
        };
        return new TreeMap<>(JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(paths, Math.min(MAX_TASKS, paths.size()))
                .mapPartitionsToPair(check)
                .collectAsMap());
    }

    private static void readAll(String path, Configuration hadoop) throws IOException {
        FileFormat format = FileFormat.ofName(new Path(path).getName()).orElse(FileFormat.PARQUET);
        if (format != FileFormat.PARQUET) {
            TextFiles.readAll(path, hadoop);
            return;
        }
        ParquetReadOptions options =
                HadoopReadOptions.builder(hadoop).usePageChecksumVerification().build();
        try (ParquetFileReader reader =
                ParquetFileReader.open(HadoopInputFile.fromPath(new Path(path), hadoop), options)) {
            MessageType schema = reader.getFooter().getFileMetaData().getSchema();
            MessageColumnIO columns = new ColumnIOFactory().getColumnIO(schema);
            for (PageReadStore pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                RecordReader<Group> rows = columns.getRecordReader(pages, new GroupRecordConverter(schema));
                for (long row = 0; row < pages.getRowCount(); row++) {
                    rows.read();
                }
            }
        }
    }
}
