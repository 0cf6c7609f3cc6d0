package org.marsad.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {

    private final DateFinder finder = new DateFinder(DateBounds.until(LocalDate.of(2020, 1, 1)));

    private DateFinder.Outcome find(String column, String line, String url, String path, String crawl) {
        List<String> lines = line == null ? List.of() : List.of(line);
        return finder.find(new DateFinder.Places(column, lines, url, path, crawl));
    }

    @Test
    void takesColumnBeforeTextBeforeUrlBeforePathBeforeCrawl() {
        String url = "http://a.example/2015/08/03/x";
        String path = "/2015/08/04/x";
        assertThat(find("2015-08-01", "2 August 2015", url, path, "2015-08-05").date())
                .satisfies(date -> assertThat(date.origin()).isEqualTo(DateOrigin.COLUMN))
                .satisfies(date -> assertThat(date.publishedDate()).isEqualTo("2015-08-01"));
        assertThat(find(null, "2 August 2015", url, path, "2015-08-05").date().origin())
                .isEqualTo(DateOrigin.TEXT);
        assertThat(find(" ", null, url, path, "2015-08-05").date().origin()).isEqualTo(DateOrigin.URL);
        assertThat(find(null, null, null, path, "2015-08-05").date().origin()).isEqualTo(DateOrigin.PATH);
        assertThat(find(null, null, null, null, "2015-08-05").date().origin()).isEqualTo(DateOrigin.CRAWL);
    }

    @Test
    void passesOverAColumnThatCannotBeReadIfTheUrlHelps() {
        assertThat(find("yesterday", null, "http://a.example/2015/08/03/x", null, null)
                        .date()
                        .origin())
                .isEqualTo(DateOrigin.URL);
    }

    @Test
    void passesOverADayOutOfBoundsIfTheCrawlHelps() {
        assertThat(find("2099-01-01", null, null, null, "2015-08-05").date().origin())
                .isEqualTo(DateOrigin.CRAWL);
    }

    @Test
    void saysThatThereIsNoDate() {
        assertThat(find(null, null, "http://a.example/x", "/x", "").failure())
                .isEqualTo(new DateFinder.Failure(DateFinder.Failure.Kind.NONE, ""));
    }

    @Test
    void saysWhichDateCannotBeRead() {
        assertThat(find("yesterday", null, null, null, null).failure())
                .isEqualTo(new DateFinder.Failure(DateFinder.Failure.Kind.UNREADABLE, "yesterday"));
    }

    @Test
    void saysWhichDateIsImpossibleRatherThanWhichCannotBeRead() {
        assertThat(find("yesterday", null, null, null, "2020-01-02").failure())
                .isEqualTo(new DateFinder.Failure(
                        DateFinder.Failure.Kind.IMPOSSIBLE,
                        "2020-01-02 lies after 2020-01-01, the last day that an article can have: 2020-01-02"));
        assertThat(find("31 December 1604", null, null, null, null).failure().value())
                .isEqualTo("1604-12-31 lies before 1605-01-01, the first day that an article can have: "
                        + "31 December 1604");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "0.0",
                "1970-01-01",
                "1970-01-01T00:00:00Z",
                "1970-01-01T03:00:00",
                "1969-12-31T19:00:00-05:00",
                "Thu Jan 01 00:00:00 UTC 1970",
                "0001-01-01T00:00:00",
                "01/01/0001 00:00:00",
                "0000-00-00 00:00:00",
                "1900-01-01",
                "1899-12-30 00:00:00",
                "1601-01-01T00:00:00Z",
                "9999-12-31"
            })
    void aZeroDatesNothing(String zero) {
        assertThat(find(zero, null, null, null, null).failure())
                .isEqualTo(new DateFinder.Failure(DateFinder.Failure.Kind.NONE, ""));
        assertThat(find(zero, null, null, null, "2015-08-05").date().origin()).isEqualTo(DateOrigin.CRAWL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-02", "1900-01-01T08:30:00", "1900-01-02", "1969-12-30"})
    void aDayBesideAZeroIsADay(String day) {
        assertThat(find(day, null, null, null, null).date().origin()).isEqualTo(DateOrigin.COLUMN);
    }

    @Test
    void noDayLiesWellAfterTheCrawlOfItsRow() {
        assertThat(find("2016-06-12", null, "http://a.example/2015/08/03/x", null, "2015-08-05")
                        .date()
                        .origin())
                .isEqualTo(DateOrigin.URL);
        assertThat(find("2016-06-12", null, null, null, "2015-08-05").date().origin())
                .isEqualTo(DateOrigin.CRAWL);
        assertThat(find("2015-08-06T01:00:00Z", null, null, null, "2015-08-05T23:30:00Z")
                        .date()
                        .origin())
                .isEqualTo(DateOrigin.COLUMN);
        assertThat(find("2015-08-06", null, null, null, "1970-01-01").date().origin())
                .isEqualTo(DateOrigin.COLUMN);
    }

    @Test
    void countsDaysInUtc() {
        assertThat(find("2015-08-06T01:30:00+03:00", null, null, null, null).date())
                .satisfies(date -> assertThat(date.publishedDate()).isEqualTo("2015-08-05"))
                .satisfies(date -> assertThat(date.publishedAt()).isEqualTo("2015-08-05T22:30:00Z"));
    }

    @Test
    void refusesBoundsThatEndBeforeTheyBegin() {
        assertThatThrownBy(() -> new DateBounds(LocalDate.of(2015, 1, 2), LocalDate.of(2015, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The last day that an article can have, 2015-01-01, lies before the first, 2015-01-02; "
                        + "give a later last day.");
    }
}
