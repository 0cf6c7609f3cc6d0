package org.marsad.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOrderTest {

    @ParameterizedTest
    @CsvSource({
        "06/14/2024, MONTH_FIRST",
        "14.06.2024, DAY_FIRST",
        "06-03-2024 11:30 PM, OPEN",
        "06/06/2024, NOTHING",
        "14/14/2024, NOTHING",
        "2024-06-03, NOTHING",
        "3 June 2024, NOTHING",
        "'Mon, 06/14/2024', MONTH_FIRST",
        "٠٦/١٤/٢٠٢٤, MONTH_FIRST"
    })
    void isShownByADateOfNumbers(String text, DayOrder.Shown shown) {
        assertThat(DayOrder.shownBy(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "06/03/2024, 2024-06-03T00:00Z",
        "06/03/2024 11:30 PM, 2024-06-03T23:30Z",
        "14/06/2024, 2024-06-14T00:00Z",
        "2024-06-03, 2024-06-03T00:00Z",
        "3 June 2024, 2024-06-03T00:00Z"
    })
    void readsTheMonthFirstWhereBothMayBe(String text, String moment) {
        assertThat(DateReader.read(text, DayOrder.MONTH_FIRST))
                .hasValueSatisfying(read -> assertThat(read).hasToString(moment));
    }
}
