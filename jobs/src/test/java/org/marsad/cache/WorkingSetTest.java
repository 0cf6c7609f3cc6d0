package org.marsad.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.junit.jupiter.api.Test;
import org.marsad.SharedSpark;

class WorkingSetTest {

    private static Dataset<Row> numbers(String name) {
        return SharedSpark.session().range(10).selectExpr("id AS " + name);
    }

    /** Spark may release what earlier tests left at any moment. */
    private static Set<Integer> storedSince(Set<Integer> before) {
        Set<Integer> stored = SharedSpark.storedDatasets();
        stored.removeAll(before);
        return stored;
    }

    @Test
    void everythingIsReleasedAtTheEnd() {
        Set<Integer> before = SharedSpark.storedDatasets();
        Broadcast<String> sent;
        try (WorkingSet workingSet = new WorkingSet()) {
            workingSet.keep(numbers("kept"), StorageLevel.MEMORY_ONLY()).collectAsList();
            workingSet.cut(numbers("cut")).count();
            sent = workingSet.broadcast("value", numbers("kept"));
            assertThat(storedSince(before)).isNotEmpty();
        }
        assertThat(storedSince(before)).isEmpty();
        assertThatThrownBy(sent::value).hasMessageContaining("destroyed");
    }

    @Test
    void whatWasCutIsComputedAgainWhereItsBlocksAreLost() {
        try (WorkingSet workingSet = new WorkingSet()) {
            Dataset<Row> cut = workingSet.cut(numbers("lost").repartition(2));
            assertThat(cut.count()).isEqualTo(10);
            SharedSpark.loseStoredBlocks();
            assertThat(cut.selectExpr("sum(lost)").head().getLong(0)).isEqualTo(45);
        }
    }

    @Test
    void aCutPlanDoesNotHoldHowItsRowsAreComputed() {
        try (WorkingSet workingSet = new WorkingSet()) {
            Dataset<Row> cut = workingSet.cut(numbers("a").where("a > 3").distinct());
            assertThat(cut.queryExecution().analyzed().toString()).doesNotContain("Filter", "Distinct", "Aggregate");
        }
    }
}
