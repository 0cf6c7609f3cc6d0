package org.marsad.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.marsad.SharedSpark;

class LookupTest {

    private static final int ROWS = 20;

    private static Dataset<Row> table() {
        return SharedSpark.session().range(ROWS).selectExpr("id AS k", "IF(id = 3, NULL, 'v' || id) AS v");
    }

    private static String joined(Dataset<Row> lookup) {
        Dataset<Row> many = SharedSpark.session().range(100).selectExpr("id AS k", "id AS n");
        Dataset<Row> joined = many.join(lookup, "k");
        assertThat(joined.count()).isEqualTo(ROWS);
        return joined.queryExecution().optimizedPlan().toString();
    }

    @Test
    void fewRowsAreSentToEveryTask() {
        Dataset<Row> lookup = Lookup.of(table(), ROWS);
        assertThat(lookup.except(table()).count()).isZero();
        assertThat(lookup.count()).isEqualTo(ROWS);
        assertThat(joined(lookup)).contains("broadcast");
        assertThat(joined(lookup.withColumnRenamed("v", "w"))).contains("broadcast");
    }

    @Test
    void manyRowsStayWhereTheyAre() {
        Dataset<Row> table = table();
        assertThat(Lookup.of(table, ROWS - 1)).isSameAs(table);
        assertThat(joined(table)).doesNotContain("broadcast");
    }
}
