package org.marsad.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.SharedSpark;
import org.marsad.calendar.Days;
import org.marsad.tables.Table;

class ColumnsTest {

    private static final Table EARLIER = Table.named("catches", "One row is a catch.")
            .day("day", "Day, UTC.")
            .text("boat", "Which boat.")
            .key("boat")
            .byDay("day");

    private static final Table NOW = Table.named("catches", "One row is a catch.")
            .day("day", "Day, UTC.")
            .number("weight", "Kilograms of the ship's catch.")
            .text("boat", "Which boat.")
            .key("boat")
            .byDay("day");

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
    private static final LocalDate TUESDAY = LocalDate.of(2024, 1, 2);

    private final SparkSession spark = SharedSpark.session();

    @TempDir
    private Path directory;

    @Test
    void aColumnThatAnEarlierLakeLacksIsReadAsNullInItsPlace() {
        writeEarlier();
        Dataset<Row> read = lake(NOW).read(NOW);
        assertThat(read.columns()).containsExactly("day", "weight", "boat");
        assertThat(read.schema().apply("weight").getComment().get()).isEqualTo("Kilograms of the ship's catch.");
        assertThat(read.where("weight IS NULL").count()).isEqualTo(2);
    }

    @Test
    void itIsAddedWhenRowsAreWrittenAndOtherDaysStay() {
        Lake earlier = writeEarlier();
        long before = earlier.version(EARLIER).getAsLong();
        Lake lake = lake(NOW);
        lake.replace(NOW, rows(NOW, RowFactory.create(TUESDAY, 7.5, "Dana")), note(Days.of(List.of(TUESDAY))));
        assertThat(lake.read(NOW).orderBy("day").collectAsList())
                .containsExactly(
                        RowFactory.create(java.sql.Date.valueOf(MONDAY), null, "Amal"),
                        RowFactory.create(java.sql.Date.valueOf(TUESDAY), 7.5, "Dana"));
        assertThat(lake.changedDays(NOW, before, lake.version(NOW).getAsLong())).isEqualTo(Days.of(List.of(TUESDAY)));
        Row column = spark.sql("DESCRIBE TABLE delta.`" + lake.path() + "/catches`")
                .where("col_name = 'weight'")
                .head();
        assertThat(column.<String>getAs("comment")).isEqualTo("Kilograms of the ship's catch.");
    }

    @Test
    void aTableWithAllColumnsGetsNoCommitMore() {
        Lake lake = lake(NOW);
        lake.replace(NOW, rows(NOW, RowFactory.create(MONDAY, 1.0, "Amal")), note(Days.ALL));
        long before = lake.version(NOW).getAsLong();
        lake.replace(NOW, rows(NOW, RowFactory.create(MONDAY, 2.0, "Amal")), note(Days.ALL));
        assertThat(lake.version(NOW)).hasValue(before + 1);
    }

    private Lake writeEarlier() {
        Lake lake = lake(EARLIER);
        lake.replace(
                EARLIER,
                rows(EARLIER, RowFactory.create(MONDAY, "Amal"), RowFactory.create(TUESDAY, "Basma")),
                note(Days.ALL));
        return lake;
    }

    private Lake lake(Table table) {
        return Lake.open(spark, directory.resolve("it's a lake").toString(), List.of(table));
    }

    private Dataset<Row> rows(Table table, Row... rows) {
        List<Row> dated = java.util.Arrays.stream(rows)
                .map(row -> {
                    Object[] values = new Object[row.size()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = row.get(i) instanceof LocalDate day ? java.sql.Date.valueOf(day) : row.get(i);
                    }
                    return RowFactory.create(values);
                })
                .toList();
        return spark.createDataFrame(dated, table.schema());
    }

    private static CommitMetadata note(Days days) {
        return new CommitMetadata("run", "test", days, Map.of(), "1");
    }
}
