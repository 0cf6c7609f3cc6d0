package org.marsad.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.marsad.WorkMeter;
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
        assertThat(written).isEqualTo(new Written(0, 3));
        assertThat(lake.lastNote(TABLE).orElseThrow().runId()).isEqualTo("first");
        Row detail = spark.sql("DESCRIBE DETAIL delta.`" + lake.path() + "/" + TABLE.name() + "`")
                .head();
        assertThat(detail.<String>getAs("description")).isEqualTo(TABLE.comment());
        assertThat(detail.getList(detail.fieldIndex("clusteringColumns"))).isEqualTo(TABLE.clustering());
    }

    @Test
    void aTableIsCreatedWithItsFirstRowsByOneQuery() {
        Dataset<Row> rows = rows(3);
        WorkMeter.Work work = WorkMeter.of(() -> lake().replace(TABLE, rows, note("first")));
        assertThat(work.executions()).isBetween(1, 2);
        assertThat(work.jobs()).isBetween(1, 2);
    }

    @Test
    void aTableOfFewFilesIsReadWithoutLookingForThem() {
        Lake lake = lake();
        lake.replace(TABLE, rows(3), note("first"));
        lake.replace(TABLE, rows(2), note("second"));
        assertThat(WorkMeter.of(() -> lake.read(TABLE).collectAsList()).executions())
                .isEqualTo(1);
        assertThat(lake.read(TABLE, 0).count()).isEqualTo(3);
        assertThat(lake.read(TABLE).count()).isEqualTo(2);
    }

    @Test
    void rowsOutsideTheDaysReplacedAreRefused() {
        Lake lake = lake();
        lake.replace(TABLE, rows(3), note("first"));
        CommitMetadata second = new CommitMetadata("second", "test", Days.parse("2024-01-02"), Map.of(), "1");
        assertThatThrownBy(() -> lake.replace(TABLE, rows(3).coalesce(1), second))
                .hasStackTraceContaining("is outside the part");
        assertThat(lake.version(TABLE)).hasValue(0);
    }

    @Test
    void daysAreReplacedInFilesThatHoldOthersTooAndTheOthersStay() {
        Lake lake = lake();
        lake.replace(TABLE, rows(4), note("first"));
        CommitMetadata second = new CommitMetadata("second", "test", Days.parse("2024-01-02"), Map.of(), "1");
        lake.replace(TABLE, rows(4).where("day = '2024-01-02'").withColumn("articles", functions.lit(7L)), second);
        assertThat(lake.read(TABLE).orderBy("day").select("articles").collectAsList())
                .extracting(row -> row.isNullAt(0) ? 0 : row.getLong(0))
                .containsExactly(0L, 7L, 0L, 0L);
        assertThat(spark.read()
                        .format("delta")
                        .load(lake.path() + "/" + TABLE.name())
                        .count())
                .isEqualTo(4);
    }

    @Test
    void theVersionWrittenIsThatOfTheOwnCommitThoughAnotherWriterFollows() {
        Lake lake = lake();
        lake.replace(TABLE, rows(3), note("first"));
        spark.sql("DELETE FROM delta.`" + lake.path() + "/" + TABLE.name() + "` WHERE day = '2024-01-03'");
        assertThat(new CommitLog(lake.path(TABLE), spark.sparkContext().hadoopConfiguration())
                        .versionOf(note("first"), -1, 1))
                .hasValue(0L);
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
