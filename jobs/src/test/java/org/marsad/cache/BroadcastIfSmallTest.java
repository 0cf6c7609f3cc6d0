package org.marsad.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.marsad.SharedSpark;

class BroadcastIfSmallTest {

    private static final int ROWS = 1_200;

    private static Dataset<Row> table() {
        return SharedSpark.session().range(ROWS).selectExpr("id AS k", "IF(id = 3, NULL, 'v' || id) AS v");
    }

    private static String joined(Dataset<Row> small) {
        Dataset<Row> many = SharedSpark.session().range(2 * ROWS).selectExpr("id AS k", "id AS n");
        Dataset<Row> joined = many.join(small, "k");
        assertThat(joined.count()).isEqualTo(ROWS);
        return joined.queryExecution().optimizedPlan().toString();
    }

    @Test
    void fewRowsAreSentToEveryTask() {
        Dataset<Row> small = WorkingSet.broadcastIfSmall(table(), ROWS);
        assertThat(small.except(table()).count()).isZero();
        assertThat(small.count()).isEqualTo(ROWS);
        assertThat(joined(small)).contains("broadcast");
        assertThat(joined(small.withColumnRenamed("v", "w"))).contains("broadcast");
    }

    @Test
    void manyRowsStayWhereTheyAre() {
        Dataset<Row> table = table();
        assertThat(WorkingSet.broadcastIfSmall(table, ROWS - 1)).isSameAs(table);
        assertThat(joined(table)).doesNotContain("broadcast");
    }
}
