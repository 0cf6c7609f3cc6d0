package org.marsad.ingest.date;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the date of an article: column, then text, URL, path, crawl; the first that gives a possible day counts.
 *
 * <p>A value that cannot be read or lies out of bounds is passed over; the {@link Failure} says what was wrong if no
 * other origin helps. So is a day more than {@value #MAX_DAYS_AFTER_CRAWL} after the crawl of the same row, since no
 * page is crawled before it appears; a zero of a program ({@link ZeroDate}) counts as no value at all.
 */
public final class DateFinder {

    /** Time zones are no more than a day apart. */
    private static final int MAX_DAYS_AFTER_CRAWL = 1;

    private final DateBounds bounds;

    public DateFinder(DateBounds bounds) {
        this.bounds = bounds;
    }

    /** Why no date was found, with the value at fault; an impossible one with the bound that it breaks. */
    public record Failure(Kind kind, String value) {

        /** In ascending order of how much they tell. */
        public enum Kind {
            NONE,
            UNREADABLE,
            IMPOSSIBLE
        }
    }

    /** Either the date or the failure; the other is null. */
    public record Outcome(FoundDate date, Failure failure) {}

    /** Where an article may say when it appeared; any part may be null, lines may be empty. */
    public record Places(String column, DayOrder order, List<String> lines, String url, String path, String crawl) {

        /** With the day first in the column. */
        public Places(String column, List<String> lines, String url, String path, String crawl) {
            this(column, DayOrder.DAY_FIRST, lines, url, path, crawl);
        }
    }

    /** The date of the article. */
    public Outcome find(Places places) {
        Search search = new Search(places.crawl());
        search.offer(DateOrigin.COLUMN, places.column(), places.order());
        places.lines().forEach(line -> search.offer(DateOrigin.TEXT, line, DayOrder.DAY_FIRST));
        search.offer(DateOrigin.URL, places.url(), AddressDate::inUrl);
        search.offer(DateOrigin.PATH, places.path(), AddressDate::inPath);
        search.offer(DateOrigin.CRAWL, places.crawl(), DayOrder.DAY_FIRST);
        return search.outcome();
    }

    private final class Search {

        private FoundDate found;
        private Failure failure = new Failure(Failure.Kind.NONE, "");

        /** Null if the row does not say when it was crawled. */
        private final LocalDate crawled;

        Search(String crawl) {
            crawled = DateReader.read(crawl)
                    .filter(moment -> !ZeroDate.is(moment))
                    .map(moment -> new FoundDate(moment, DateOrigin.CRAWL).publishedDate())
                    .orElse(null);
        }

        void offer(DateOrigin origin, String value, DayOrder order) {
            if (found != null
                    || value == null
                    || value.isBlank()
                    || ZeroDate.isWritten(MachineDate.plain(value.strip()))) {
                return;
            }
            Optional<OffsetDateTime> moment = DateReader.read(value, order);
            if (moment.isEmpty()) {
                fail(Failure.Kind.UNREADABLE, value);
            } else if (!ZeroDate.is(moment.get())) {
                take(origin, value, moment.get());
            }
        }

        void offer(DateOrigin origin, String value, Function<String, Optional<LocalDate>> reading) {
            if (found == null) {
                reading.apply(value).ifPresent(day -> take(origin, value, DateReader.midnight(day)));
            }
        }

        private void take(DateOrigin origin, String value, OffsetDateTime moment) {
            FoundDate date = new FoundDate(moment, origin);
            LocalDate day = date.publishedDate();
            if (crawled != null && day.isAfter(crawled.plusDays(MAX_DAYS_AFTER_CRAWL))) {
                fail(
                        Failure.Kind.IMPOSSIBLE,
                        day + " lies after " + crawled + ", the day on which the row was crawled: " + value);
            } else if (bounds.contains(day)) {
                found = date;
            } else {
                fail(Failure.Kind.IMPOSSIBLE, bounds.describe(date.publishedDate()) + ": " + value);
            }
        }

        private void fail(Failure.Kind kind, String value) {
            if (kind.compareTo(failure.kind()) > 0) {
                failure = new Failure(kind, value);
            }
        }

        Outcome outcome() {
            return found == null ? new Outcome(null, failure) : new Outcome(found, null);
        }
    }
}
