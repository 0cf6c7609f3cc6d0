package org.marsad.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.7183592E9",
                "1.7183592e+09",
                "1718359200.0",
                "1.7183592E12",
                "1718359200000",
                "1718359200000000",
                "1718359200000000000",
                "1.7183592E18",
                "2.0240614E7",
                "20240614.0",
                "20240614",
                "/Date(1718359200000)/",
                "\\/Date(1718359200000+0300)\\/",
                "{\"$date\": 1718359200000}",
                "{\"$date\": {\"$numberLong\": \"1718359200000\"}}",
                "{'$date': '2024-06-14T10:00:00.000Z'}",
                "ISODate(\"2024-06-14T10:00:00Z\")",
                "new Date(1718359200000)",
                "[2024, 6, 14, 10, 0, 0, 4, 166, 0]",
                "datetime.datetime(2024, 6, 14, 10, 0)",
                "datetime.date(2024, 6, 14)",
                "time.struct_time(tm_year=2024, tm_mon=6, tm_mday=14, tm_hour=10, tm_min=0, tm_sec=0, tm_wday=4)",
                "Timestamp('2024-06-14 10:00:00+0000', tz='UTC')"
            })
    void readsADateAsAProgramPrintsIt(String text) {
        assertThat(DateReader.read(text))
                .hasValueSatisfying(moment -> assertThat(moment.toLocalDate()).isEqualTo(LocalDate.of(2024, 6, 14)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E99", "9.9E25", "12345", "1.5", "", "99999999999999999999", "-", "1e"})
    void readsNoOtherNumber(String text) {
        assertThat(DateReader.read(text)).isEmpty();
    }
}
