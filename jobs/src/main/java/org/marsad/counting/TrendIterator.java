package org.marsad.counting;

import it.unimi.dsi.fastutil.longs.Long2LongMap;
import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The trends of series, and the numbers of their tests by key ({@link QValues}): of tests whose rows are left out only
 * the number is needed.
 *
 * <p>Rows in: see {@link SeriesTrends}, those of a series together. Rows out: a trend with the key of its test, null if
 * nothing was tested; or a key and a number of tests, the rest null.
 */
final class TrendIterator implements Iterator<Row> {

    static final int FAMILY = 0;
    static final int A = 1;
    static final int B = 2;
    static final int DAY = 3;
    static final int STORIES = 4;

    static final StructType SCHEMA = new StructType()
            .add(QValues.RATE_KEY, DataTypes.LongType)
            .add(QValues.TESTS, DataTypes.LongType)
            .add("family", DataTypes.IntegerType)
            .add("a", DataTypes.StringType)
            .add("b", DataTypes.StringType)
            .add("grain", DataTypes.StringType)
            .add("period", DataTypes.DateType)
            .add("stories", DataTypes.LongType)
            .add("share", DataTypes.DoubleType)
            .add("baseline", DataTypes.DoubleType)
            .add("zscore", DataTypes.DoubleType)
            .add("burst", DataTypes.IntegerType)
            .add("burst_start", DataTypes.DateType)
            .add("slope", DataTypes.DoubleType)
            .add("direction", DataTypes.StringType)
            .add("emerging", DataTypes.BooleanType);

    /** Keys at which the numbers of tests go out as rows. */
    private static final int MAX_KEYS = 1_000_000;

    private static final int FIRST_SIZE = 64;

    private final Iterator<Row> daily;
    private final PeriodSeries periods;
    private final TrendRule[] rules;
    private final ArrayDeque<Row> ready = new ArrayDeque<>();
    private final Long2LongOpenHashMap tests = new Long2LongOpenHashMap();
    private Iterator<Long2LongMap.Entry> counts = Collections.emptyIterator();
    private int[] days = new int[FIRST_SIZE];
    private long[] stories = new long[FIRST_SIZE];
    private Row next;

    /** @param rules the rule of each family */
    TrendIterator(Iterator<Row> daily, PeriodSeries periods, TrendRule[] rules) {
        this.daily = daily;
        this.periods = periods;
        this.rules = rules;
        advance();
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !counts.hasNext() && (next != null || !tests.isEmpty())) {
            if (next == null || tests.size() >= MAX_KEYS) {
                counts = tests.clone().long2LongEntrySet().iterator();
                tests.clear();
            } else {
                readSeries();
            }
        }
        return !ready.isEmpty() || counts.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All trends have been given out");
        }
        if (!ready.isEmpty()) {
            return ready.remove();
        }
        Long2LongMap.Entry entry = counts.next();
        Object[] row = new Object[SCHEMA.size()];
        row[0] = entry.getLongKey();
        row[1] = entry.getLongValue();
        return RowFactory.create(row);
    }

    private void readSeries() {
        Row series = next;
        int size = 0;
        for (; next != null && same(series, next); advance()) {
            if (size == days.length) {
                days = Arrays.copyOf(days, 2 * size);
                stories = Arrays.copyOf(stories, 2 * size);
            }
            days[size] = next.getInt(DAY);
            stories[size++] = next.getLong(STORIES);
        }
        int family = series.getInt(FAMILY);
        TrendRule rule = rules[family];
        periods.trends(days, stories, size, rule.minStories(), (grain, first, point) -> {
            boolean tested = !Double.isNaN(point.minusLog10P());
            long key = tested ? QValues.key(grain, first[point.period()].toEpochDay(), family, point.minusLog10P()) : 0;
            if (tested) {
                tests.addTo(key, 1);
            }
            if (rule.mayKeep(point)) {
                ready.add(PeriodSeries.row(
                        tested ? (Long) key : null, family, series.get(A), series.get(B), grain, first, point));
            }
        });
    }

    private static boolean same(Row one, Row other) {
        return one.getInt(FAMILY) == other.getInt(FAMILY)
                && one.getString(A).equals(other.getString(A))
                && Objects.equals(one.getString(B), other.getString(B));
    }

    private void advance() {
        next = daily.hasNext() ? daily.next() : null;
    }
}
