package org.marsad.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;

/** What every reader of the lake may rely on. */
class ContractTest {

    /** Reserved in SQL:2016, and in one of Spark (ANSI), Trino, DuckDB, PostgreSQL, T-SQL, or words of their clauses. */
    private static final Set<String> KEYWORDS = Set.of(
            ("all alter and any array as asc between both by case cast check collate column columns constraint create"
                            + " cross cube current current_date days default delete desc describe distinct drop else end escape"
                            + " except exists extract false fetch file filter for foreign from full function grant group grouping"
                            + " having hour in index inner insert intersect interval into is join key lateral leading left like"
                            + " limit localtime minute month natural not null offset on only open or order outer over overlaps"
                            + " partition plan position primary procedure public references returning right row rows rule schema"
                            + " second select session_user set some start statistics table then time timestamp to trailing"
                            + " transaction trigger true truncate union unique unnest update use user using values view when where"
                            + " window with within year")
                    .split(" "));

    private static Stream<String> names() {
        return Tables.ALL.stream()
                .flatMap(table -> Stream.concat(Stream.of(table.name()), table.columnNames().stream()));
    }

    @Test
    void everyColumnIsPlain() {
        for (Table table : Tables.ALL) {
            assertThat(table.columns()).as(table.name()).allSatisfy(column -> assertThat(column.type())
                    .as(column.name())
                    .isIn(
                            DataTypes.StringType,
                            DataTypes.DateType,
                            DataTypes.TimestampType,
                            DataTypes.LongType,
                            DataTypes.IntegerType,
                            DataTypes.DoubleType,
                            DataTypes.BooleanType));
        }
    }

    @Test
    void noNameNeedsQuotes() {
        assertThat(names())
                .allMatch(name -> name.matches("[a-z][a-z0-9_]{0,62}"))
                .doesNotContainAnyElementsOf(KEYWORDS);
    }

    @Test
    void everyMomentSaysThatItIsUtc() {
        for (Table table : Tables.ALL) {
            assertThat(table.columns())
                    .filteredOn(column -> column.type().equals(DataTypes.TimestampType))
                    .allSatisfy(column ->
                            assertThat(column.comment()).as(column.name()).contains("UTC"));
        }
    }

    @Test
    void hashesAreTexts() {
        assertThat(Tables.ALL.stream().flatMap(table -> table.columns().stream()))
                .filteredOn(column -> column.name().endsWith("_id")
                        || column.comment().toLowerCase(Locale.ROOT).contains("hash"))
                .allSatisfy(
                        column -> assertThat(column.type()).as(column.name()).isEqualTo(DataTypes.StringType));
    }

    @Test
    void aColumnOfOneNameHasOneType() {
        List<Column> columns =
                Tables.ALL.stream().flatMap(table -> table.columns().stream()).toList();
        for (Column column : columns) {
            assertThat(columns)
                    .filteredOn(other -> other.name().equals(column.name()))
                    .extracting(other -> wide(other.type()))
                    .as(column.name())
                    .containsOnly(wide(column.type()));
        }
    }

    /** Whole numbers of both sizes compare and join. */
    private static DataType wide(DataType type) {
        return type.equals(DataTypes.IntegerType) ? DataTypes.LongType : type;
    }
}
