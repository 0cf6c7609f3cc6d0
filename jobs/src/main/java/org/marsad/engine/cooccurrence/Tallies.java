package org.marsad.engine.cooccurrence;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;

/** Counts by day of things and pairs, which are numbers of a {@link Dictionary}; emptied into rows now and then. */
final class Tallies {

    /** Entries at which the counts go out as rows; what is counted twice is added up after the shuffle. */
    static final int MOST_ENTRIES = 500_000;

    private static final class Tally {
        long articles;
        long stories;
        long sentences;
        long occurrences;
        final IntOpenHashSet sources = new IntOpenHashSet(2);
    }

    private final Dictionary things;
    private final Dictionary sources = new Dictionary();
    private final Map<Integer, Long2ObjectOpenHashMap<Tally>> days = new Object2ObjectOpenHashMap<>();
    private int entries;

    Tallies(Dictionary things) {
        this.things = things;
    }

    boolean full() {
        return entries >= MOST_ENTRIES;
    }

    void article(int day, int a, int b, int sentences, int occurrences, String source) {
        Tally tally = tally(day, a, b);
        tally.articles++;
        tally.sentences += sentences;
        tally.occurrences += occurrences;
        if (source != null) {
            tally.sources.add(sources.number(source));
        }
    }

    void story(int day, int a, int b) {
        tally(day, a, b).stories++;
    }

    private Tally tally(int day, int a, int b) {
        Long2ObjectOpenHashMap<Tally> ofDay = days.computeIfAbsent(day, key -> new Long2ObjectOpenHashMap<>());
        long pair = pair(a, b);
        Tally tally = ofDay.get(pair);
        if (tally == null) {
            tally = new Tally();
            ofDay.put(pair, tally);
            entries++;
        }
        return tally;
    }

    static long pair(int a, int b) {
        return ((long) a << Integer.SIZE) | b;
    }

    /** The counts as rows; they are forgotten here. */
    List<Row> drain() {
        List<Row> rows = new ArrayList<>(entries);
        days.forEach((day, tallies) -> tallies.long2ObjectEntrySet().fastForEach(entry -> {
            Tally tally = entry.getValue();
            long pair = entry.getLongKey();
            rows.add(new GenericRowWithSchema(
                    new Object[] {
                        day,
                        things.string((int) (pair >>> Integer.SIZE)),
                        things.string((int) pair),
                        tally.articles,
                        tally.stories,
                        tally.sentences,
                        tally.occurrences,
                        tally.sources.intStream().mapToObj(sources::string).toArray(String[]::new)
                    },
                    Occurrences.tallies()));
        }));
        days.clear();
        entries = 0;
        return rows;
    }
}
