package org.marsad.counting;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Counts by day of items and pairs, in arrays of numbers; emptied into rows now and then. What is counted in several
 * rows is added up after the shuffle, see {@link TallyMerger}.
 */
final class Tallies {

    /** Entries at which the counts go out as rows; some 100 bytes each. */
    static final int MAX_ENTRIES = 1_000_000;

    /** The rows; {@code pair} holds the number of a in its upper half, that of b in its lower one. */
    static final StructType SCHEMA = new StructType()
            .add("epoch_day", DataTypes.IntegerType)
            .add("pair", DataTypes.LongType)
            .add("articles", DataTypes.LongType)
            .add("stories", DataTypes.LongType)
            .add("sentences", DataTypes.LongType)
            .add("occurrences", DataTypes.LongType)
            .add("sources", DataTypes.BinaryType);

    /** Represents no item. */
    static final int NOTHING = 0;

    /** Represents no source; a source is the hash of its name. */
    static final long NO_SOURCE = 0;

    private static final int NONE = -1;
    private static final int FIRST_SIZE = 1 << 10;

    private final Int2ObjectOpenHashMap<Long2IntOpenHashMap> byDay = new Int2ObjectOpenHashMap<>();
    private final Int2ObjectOpenHashMap<LongOpenHashSet> moreSources = new Int2ObjectOpenHashMap<>();
    private int lastDay;
    private Long2IntOpenHashMap ofLastDay;
    private int size;
    private int[] days = new int[FIRST_SIZE];
    private long[] pairs = new long[FIRST_SIZE];
    private int[] articles = new int[FIRST_SIZE];
    private int[] stories = new int[FIRST_SIZE];
    private long[] sentences = new long[FIRST_SIZE];
    private long[] occurrences = new long[FIRST_SIZE];
    private long[] sources = new long[FIRST_SIZE];

    boolean full() {
        return size >= MAX_ENTRIES;
    }

    void article(int day, int a, int b, int inSentences, int times, long source) {
        int entry = entry(day, a, b);
        articles[entry]++;
        sentences[entry] += inSentences;
        occurrences[entry] += times;
        if (source != NO_SOURCE && source != sources[entry]) {
            if (sources[entry] == NO_SOURCE) {
                sources[entry] = source;
            } else {
                moreSources.computeIfAbsent(entry, key -> new LongOpenHashSet()).add(source);
            }
        }
    }

    void story(int day, int a, int b) {
        // First the entry: to make it, the arrays may be replaced by longer ones.
        int entry = entry(day, a, b);
        stories[entry]++;
    }

    static int a(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    static int b(long pair) {
        return (int) pair;
    }

    private int entry(int day, int a, int b) {
        if (ofLastDay == null || day != lastDay) {
            lastDay = day;
            ofLastDay = byDay.computeIfAbsent(day, key -> {
                Long2IntOpenHashMap entries = new Long2IntOpenHashMap();
                entries.defaultReturnValue(NONE);
                return entries;
            });
        }
        long pair = ((long) a << Integer.SIZE) | b;
        int entry = ofLastDay.putIfAbsent(pair, size);
        if (entry == NONE) {
            entry = size++;
            if (entry == days.length) {
                grow();
            }
            days[entry] = day;
            pairs[entry] = pair;
        }
        return entry;
    }

    private void grow() {
        int larger = 2 * days.length;
        days = Arrays.copyOf(days, larger);
        pairs = Arrays.copyOf(pairs, larger);
        articles = Arrays.copyOf(articles, larger);
        stories = Arrays.copyOf(stories, larger);
        sentences = Arrays.copyOf(sentences, larger);
        occurrences = Arrays.copyOf(occurrences, larger);
        sources = Arrays.copyOf(sources, larger);
    }

    /** The counts as rows; they are forgotten once all have been given out. */
    Iterator<Row> drain() {
        return new Iterator<>() {
            private int entry;

            @Override
            public boolean hasNext() {
                return entry < size;
            }

            @Override
            public Row next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("All counts have been given out");
                }
                Row row = row(entry++);
                if (entry == size) {
                    clear();
                    entry = 0;
                }
                return row;
            }
        };
    }

    private Row row(int entry) {
        return RowFactory.create(
                days[entry],
                pairs[entry],
                (long) articles[entry],
                (long) stories[entry],
                sentences[entry],
                occurrences[entry],
                sourcesOf(entry));
    }

    private byte[] sourcesOf(int entry) {
        if (sources[entry] == NO_SOURCE) {
            return new byte[0];
        }
        LongOpenHashSet more = moreSources.get(entry);
        ByteBuffer all = ByteBuffer.allocate((1 + (more == null ? 0 : more.size())) * Long.BYTES);
        all.putLong(sources[entry]);
        if (more != null) {
            more.forEach(all::putLong);
        }
        return all.array();
    }

    private void clear() {
        byDay.clear();
        moreSources.clear();
        ofLastDay = null;
        Arrays.fill(articles, 0, size, 0);
        Arrays.fill(stories, 0, size, 0);
        Arrays.fill(sentences, 0, size, 0);
        Arrays.fill(occurrences, 0, size, 0);
        Arrays.fill(sources, 0, size, NO_SOURCE);
        size = 0;
    }
}
