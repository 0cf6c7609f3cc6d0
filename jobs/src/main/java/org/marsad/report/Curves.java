package org.marsad.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.report.HeadlineReader.BurstDay;

/** The curves of one kind of thing, once they are read. */
final class Curves {

    private final SeriesReader reader;
    private final Map<List<String>, Series> read = new HashMap<>();

    Curves(SeriesReader reader) {
        this.reader = reader;
    }

    List<List<String>> foremost(int most, int bursting) {
        return reader.foremost(most, bursting);
    }

    void read(Collection<List<String>> ids) {
        read.putAll(reader.read(ids));
    }

    /** The curve of a thing that was read. */
    Series of(List<String> id) {
        return read.get(id);
    }

    /** The days on which things with one id stood out most, at most so many of each. */
    List<BurstDay> burstDays(int most, Window window) {
        List<BurstDay> days = new ArrayList<>();
        read.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().get(0)))
                .forEach(entry -> entry.getValue()
                        .outstanding(most)
                        .forEach(day -> days.add(new BurstDay(
                                entry.getKey().get(0), (int) (window.first().toEpochDay() + day)))));
        return days;
    }
}
