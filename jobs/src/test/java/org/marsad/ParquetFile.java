package org.marsad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Writes small Parquet files for tests. */
public final class ParquetFile {

    private ParquetFile() {}

    /** The values of a row, in the order of the columns. */
    public static Row row(Object... values) {
        return RowFactory.create(values);
    }

    /** Writes one file of these rows; the columns are given as DDL, such as {@code id STRING, text STRING}. */
    public static Path write(Path file, String columns, Row... rows) {
        try {
            Files.createDirectories(file.getParent());
            Path parts = Files.createTempDirectory(file.getParent(), ".writing");
            SharedSpark.session()
                    .createDataFrame(List.of(rows), StructType.fromDDL(columns))
                    .coalesce(1)
                    .write()
                    .mode("overwrite")
                    .parquet(parts.toString());
            try (Stream<Path> written = Files.list(parts)) {
                Path part = written.filter(path -> path.toString().endsWith(".parquet"))
                        .findFirst()
                        .orElseThrow();
                return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
