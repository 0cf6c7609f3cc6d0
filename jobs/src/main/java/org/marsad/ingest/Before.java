package org.marsad.ingest;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the lake holds before an archive is read, as the tables {@code articles}, {@code archive_rows} and
 * {@code rejects} have it, all of one run.
 */
public record Before(Dataset<Row> articles, Dataset<Row> rows, Dataset<Row> rejects) {}
