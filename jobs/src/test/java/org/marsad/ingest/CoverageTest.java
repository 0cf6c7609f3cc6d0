package org.marsad.ingest;

import com.holdenkarau.spark.testing.JavaDatasetSuiteBase;
import java.sql.Date;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.marsad.SharedSpark;

class CoverageTest {

    private static final StructType ARTICLES =
            StructType.fromDDL("published_date DATE, story_lead BOOLEAN, source STRING, words INT");
    private static final StructType COVERAGE = StructType.fromDDL(
            "day DATE, articles BIGINT NOT NULL," + " stories BIGINT NOT NULL, sources BIGINT NOT NULL, words BIGINT");
    private static final Date MONDAY = Date.valueOf("2024-06-03");
    private static final Date TUESDAY = Date.valueOf("2024-06-04");

    private static Dataset<Row> rows(StructType schema, Row... rows) {
        return SharedSpark.session().createDataFrame(List.of(rows), schema);
    }

    private static void assertCoverage(Dataset<Row> articles, Row... expected) {
        new JavaDatasetSuiteBase()
                .assertDataFrameEquals(
                        rows(COVERAGE, expected), Coverage.of(articles).orderBy("day"));
    }

    @Test
    void aDayCountsItsArticlesLeadsSourcesAndWords() {
        assertCoverage(
                rows(
                        ARTICLES,
                        RowFactory.create(MONDAY, true, "A", 10),
                        RowFactory.create(MONDAY, false, "B", 5),
                        RowFactory.create(MONDAY, true, "A", 1),
                        RowFactory.create(TUESDAY, false, null, 7)),
                RowFactory.create(MONDAY, 3L, 2L, 2L, 16L),
                RowFactory.create(TUESDAY, 1L, 0L, 0L, 7L));
    }

    @Test
    void noArticlesGiveNoDays() {
        assertCoverage(rows(ARTICLES));
    }
}
