package org.marsad.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate DAY = LocalDate.parse("2024-02-28");

    @Test
    void daysAreWrittenAsRanges() {
        Days days = Days.of(List.of(DAY.plusDays(2), DAY, DAY.plusDays(1), DAY.plusDays(5)))
                .union(Days.since(DAY.plusDays(9)));
        assertThat(days).hasToString("2024-02-28..2024-03-01,2024-03-04,2024-03-08..");
    }

    @Test
    void allAndNoneAreWrittenAndReadAgain() {
        assertThat(Days.ALL).hasToString("all");
        assertThat(Days.NONE).hasToString("");
        assertThat(Days.parse("all")).isEqualTo(Days.ALL);
        assertThat(Days.parse("")).isEqualTo(Days.NONE);
    }

    @Test
    void noDayLiesInNoPeriod() {
        assertThat(Days.NONE.where("day")).isEqualTo("false");
        assertThat(Days.NONE.wherePeriods()).isEqualTo("false");
    }

    @Test
    void everyDayLiesInEveryPeriod() {
        assertThat(Days.ALL.where("day")).isEqualTo("true");
        assertThat(Days.ALL.wherePeriods()).isEqualTo("true");
    }

    @Test
    void allStaysAllBesideOthersAndWidened() {
        assertThat(Days.ALL.union(Days.of(List.of(DAY)))).isEqualTo(Days.ALL);
        assertThat(Days.ALL.withDaysBefore(3)).isEqualTo(Days.ALL);
        assertThat(Days.ALL.withDaysAfter(3)).isEqualTo(Days.ALL);
        assertThat(Days.ALL.andLater()).isEqualTo(Days.ALL);
    }

    @Test
    void laterThanNoDayIsNoDay() {
        assertThat(Days.NONE.andLater()).isEqualTo(Days.NONE);
        assertThatThrownBy(Days.NONE::first).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void daysFromOneOnAreNotListed() {
        assertThat(Days.since(DAY).isListed()).isFalse();
        assertThatThrownBy(() -> Days.since(DAY).listed()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Days.since(DAY).count()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aWeekBeginsOnMondayAndAMonthOnItsFirst() {
        assertThat(Grain.WEEK.periodOf(LocalDate.parse("2024-03-03"))).isEqualTo("2024-02-26");
        assertThat(Grain.WEEK.periodOf(LocalDate.parse("2024-03-04"))).isEqualTo("2024-03-04");
        assertThat(Grain.MONTH.periodOf(LocalDate.parse("2024-02-29"))).isEqualTo("2024-02-01");
        assertThat(Grain.DAY.periodOf(DAY)).isEqualTo(DAY);
        assertThatThrownBy(() -> Grain.ALL.periodOf(DAY)).isInstanceOf(IllegalArgumentException.class);
    }
}
