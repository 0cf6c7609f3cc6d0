package org.marsad.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.SharedSpark;
import org.marsad.calendar.Days;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;

class FirstRowsTest {

    private static final Table TABLE = ArticleTables.COVERAGE_DAILY;

    private final SparkSession spark = SharedSpark.session();

    @TempDir
    private Path directory;

    @Test
    void theFirstRowsOfATableKeepItsLayoutAndItsNote() {
        Lake lake = lake();
        Written written = lake.replace(TABLE, rows(3), note("first"));
        assertThat(written.rows()).isEqualTo(3);
        assertThat(lake.lastNote(TABLE).orElseThrow().runId()).isEqualTo("first");
        Row detail = spark.sql("DESCRIBE DETAIL delta.`" + lake.path() + "/" + TABLE.name() + "`")
                .head();
        assertThat(detail.<String>getAs("description")).isEqualTo(TABLE.comment());
        assertThat(detail.getList(detail.fieldIndex("clusteringColumns"))).isEqualTo(TABLE.clustering());
    }

    @Test
    void laterRowsReplaceTheFirst() {
        Lake lake = lake();
        lake.replace(TABLE, rows(3), note("first"));
        lake.replace(TABLE, rows(2), note("second"));
        assertThat(lake.read(TABLE).count()).isEqualTo(2);
    }

    @Test
    void twoRunsThatWriteTheFirstRowsAtOnceLeaveThemOnce() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService runs = Executors.newFixedThreadPool(2);
        try {
            List<Future<Written>> both = List.of("one", "other").stream()
                    .map(run -> runs.submit(() -> {
                        Lake lake = lake();
                        start.await();
                        return lake.replace(TABLE, rows(5), note(run));
                    }))
                    .toList();
            int done = 0;
            for (Future<Written> run : both) {
                try {
                    run.get();
                    done++;
                } catch (java.util.concurrent.ExecutionException refused) {
                    assertThat(refused).hasMessageContaining("DELTA_");
                }
            }
            assertThat(done).isPositive();
        } finally {
            runs.shutdown();
        }
        assertThat(lake().read(TABLE).count()).isEqualTo(5);
    }

    private Lake lake() {
        return Lake.open(spark, directory.resolve("lake").toString());
    }

    private Dataset<Row> rows(int days) {
        Dataset<Row> rows = spark.range(days)
                .select(functions
                        .expr("date_add(DATE'2024-01-01', CAST(id AS int))")
                        .as(TABLE.dayColumn()));
        for (StructField field : TABLE.schema().fields()) {
            if (!field.name().equals(TABLE.dayColumn())) {
                rows = rows.withColumn(field.name(), functions.lit(null).cast(field.dataType()));
            }
        }
        return rows;
    }

    private static CommitMetadata note(String run) {
        return new CommitMetadata(run, "test", Days.ALL, Map.of(), "1");
    }
}
