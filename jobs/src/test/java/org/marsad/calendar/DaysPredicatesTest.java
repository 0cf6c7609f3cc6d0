package org.marsad.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.SharedSpark;

/** The predicates as Spark evaluates them, against the sets that they stand for. */
class DaysPredicatesTest {

    private static final LocalDate FIRST = LocalDate.parse("2023-12-15");

    private static List<LocalDate> window() {
        return IntStream.range(0, 100).mapToObj(FIRST::plusDays).toList();
    }

    private static Dataset<Row> rows(String columns, Stream<Row> rows) {
        return SharedSpark.session().createDataFrame(rows.toList(), StructType.fromDDL(columns));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "all",
                "2024-01-31",
                "2024-01-01..2024-01-07",
                "2023-12-31,2024-02-28..2024-03-01",
                "2024-03-05..",
                "2024-01-03,2024-02-11.."
            })
    void exactlyTheDaysOfTheSetAreTaken(String text) {
        Days days = Days.parse(text);
        Set<LocalDate> expected = window().stream()
                .filter(day -> days.union(Days.of(List.of(day))).equals(days))
                .collect(Collectors.toSet());
        assertThat(rows("day DATE", window().stream().map(day -> RowFactory.create(Date.valueOf(day))))
                        .where(days.where("day"))
                        .collectAsList())
                .extracting(row -> row.getDate(0).toLocalDate())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all", "2024-01-31", "2023-12-31,2024-02-28..2024-03-01", "2024-03-05.."})
    void exactlyThePeriodsOfTheDaysAreTaken(String text) {
        Days days = Days.parse(text);
        List<Row> periods = new ArrayList<>();
        List<Row> expected = new ArrayList<>();
        for (Grain grain : List.of(Grain.DAY, Grain.WEEK, Grain.MONTH)) {
            window().stream().collect(Collectors.groupingBy(grain::periodOf)).forEach((period, its) -> {
                Row row = RowFactory.create(grain.label(), Date.valueOf(period));
                periods.add(row);
                if (its.stream()
                        .anyMatch(day -> days.union(Days.of(List.of(day))).equals(days))) {
                    expected.add(row);
                }
            });
        }
        Row whole = RowFactory.create("all", Date.valueOf(FIRST));
        periods.add(whole);
        if (!days.isEmpty()) {
            expected.add(whole);
        }
        assertThat(rows("grain STRING, period DATE", periods.stream())
                        .where(days.wherePeriods())
                        .collectAsList())
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
