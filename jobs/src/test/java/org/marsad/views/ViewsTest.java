package org.marsad.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.marsad.SharedSpark;
import org.marsad.tables.Column;
import org.marsad.tables.Table;
import org.marsad.tables.Tables;

class ViewsTest {

    @Test
    void everyViewIsAnsweredBySparkWithTheColumnsThatItTells() {
        SparkSession spark = SharedSpark.session().newSession();
        for (Table table : Tables.ALL) {
            spark.createDataFrame(List.of(), table.schema()).createOrReplaceTempView(table.name());
        }
        for (View view : Views.ALL) {
            StructType schema = spark.sql(view.query(Dialect.SPARK)).schema();
            assertThat(schema.fieldNames())
                    .as(view.name())
                    .containsExactlyElementsOf(view.columns().keySet());
            assertThat(schema.fields()).as(view.name()).noneMatch(ViewsTest::isNested);
            spark.sql(view.query(Dialect.SPARK)).createOrReplaceTempView(view.name());
        }
    }

    @Test
    void everyViewIsAnsweredByDuckDbWithTheSameColumns() throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            for (Table table : Tables.ALL) {
                statement.execute("CREATE TABLE " + table.name() + " ("
                        + table.columns().stream().map(ViewsTest::duckColumn).collect(Collectors.joining(", ")) + ")");
            }
            for (View view : Views.ALL) {
                statement.execute("CREATE VIEW " + view.name() + " AS " + view.query(Dialect.DUCKDB));
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + view.name())) {
                    List<String> columns = new ArrayList<>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        columns.add(rows.getMetaData().getColumnName(i));
                    }
                    assertThat(columns)
                            .as(view.name())
                            .containsExactlyElementsOf(view.columns().keySet());
                }
            }
        }
    }

    @Test
    void theCalendarHasEveryDayWithItsHijriDate() throws SQLException {
        String calendar = Views.named("calendar").orElseThrow().query(Dialect.DUCKDB);
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("CREATE TABLE coverage_daily AS SELECT * FROM (VALUES (DATE '2024-12-29', 5, 4),"
                    + " (DATE '2025-03-30', 3, 2)) c(day, articles, stories)");
            try (ResultSet day = statement.executeQuery("SELECT count(*), count(CASE WHEN covered THEN 1 END),"
                    + " max(CASE WHEN day = DATE '2024-12-30' THEN iso_year * 100 + iso_week END),"
                    + " max(CASE WHEN day = DATE '2025-03-01' THEN hijri_date END),"
                    + " max(CASE WHEN day = DATE '2025-03-30' THEN hijri_date END),"
                    + " max(CASE WHEN day = DATE '2025-03-01' THEN weekday_ar END) FROM (" + calendar + ")")) {
                day.next();
                assertThat(day.getInt(1)).isEqualTo(92);
                assertThat(day.getInt(2)).isEqualTo(2);
                assertThat(day.getInt(3)).isEqualTo(202501);
                assertThat(day.getString(4)).isEqualTo("1446-09-01");
                assertThat(day.getString(5)).isEqualTo("1446-10-01");
                assertThat(day.getString(6)).isEqualTo("السبت");
            }
        }
    }

    @Test
    void viewsUseTablesAndEarlierViewsOnly() {
        Set<String> known = Tables.ALL.stream().map(Table::name).collect(Collectors.toSet());
        for (View view : Views.ALL) {
            assertThat(known).as(view.name()).doesNotContain(view.name()).containsAll(view.uses());
            assertThat(view.uses()).as(view.name()).isNotEmpty();
            known.add(view.name());
        }
    }

    @Test
    void aQueryOpensTheViewsThatItNamesAndThoseBehindThem() {
        assertThat(Views.namedIn("SELECT * FROM Risers_And_Fallers"))
                .extracting(View::name)
                .containsExactly("trends", "risers_and_fallers");
        assertThat(Views.namedIn("SELECT 1")).isEmpty();
        assertThat(Views.on(Set.of("articles")))
                .extracting(View::name)
                .contains("stories", "source_firsts")
                .doesNotContain("calendar", "top_ties");
    }

    @Test
    void statementsQuoteWhatTheyAreGiven() {
        Statements statements = new Statements("news", "s3://lake/it's");
        for (Dialect dialect : Dialect.values()) {
            assertThat(statements.in(dialect, Tables.ALL, Views.ALL))
                    .hasSizeGreaterThan(Tables.ALL.size() + Views.ALL.size())
                    .noneMatch(statement -> statement.contains("lake/it's") || statement.contains("@"));
        }
    }

    private static boolean isNested(StructField field) {
        DataType type = field.dataType();
        return type instanceof ArrayType || type instanceof MapType || type instanceof StructType;
    }

    private static String duckColumn(Column column) {
        DataType type = column.type();
        String named = type instanceof DateType
                ? "DATE"
                : type instanceof LongType
                        ? "BIGINT"
                        : type instanceof IntegerType
                                ? "INTEGER"
                                : type instanceof DoubleType
                                        ? "DOUBLE"
                                        : type.simpleString().equals("string") ? "VARCHAR" : type.simpleString();
        return column.name() + " " + named;
    }
}
