package org.marsad.bench.plain;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import org.apache.parquet.io.api.Binary;
import org.marsad.calendar.Grain;
import org.marsad.cooccurrence.MeasurePairs;
import org.marsad.stats.Association;
import org.marsad.stats.FalseDiscovery;

/** Adds the counts by day up over the periods of a grain, and measures the pairs of each. */
final class PeriodTies {

    private static final int NO_PERIOD = Integer.MIN_VALUE;

    private final Grain grain;
    private final int firstDay;
    private final Int2IntOpenHashMap periods = new Int2IntOpenHashMap();
    private final Sums sums = new Sums();

    PeriodTies(Grain grain, int firstDay, Sums days) {
        this.grain = grain;
        this.firstDay = firstDay;
        periods.defaultReturnValue(NO_PERIOD);
        for (int row = 0; row < days.size(); row++) {
            int sum = sums.row(period(days.day(row)), days.a(row), days.b(row));
            sums.articles[sum] += days.articles[row];
            sums.stories[sum] += days.stories[row];
            sums.sentences[sum] += days.sentences[row];
        }
    }

    private int period(int day) {
        int period = periods.get(day);
        if (period == NO_PERIOD) {
            period = grain == Grain.ALL
                    ? firstDay
                    : Math.toIntExact(grain.periodOf(LocalDate.ofEpochDay(day)).toEpochDay());
            periods.put(day, period);
        }
        return period;
    }

    /** Writes the rows of the table {@code cooccurrence}; the ids are by number. */
    void write(TableFile file, Binary[] ids) {
        Map<Integer, NavigableMap<Integer, Double>> rates = rates();
        Binary label = Binary.fromString(grain.label());
        for (int row = 0; row < sums.size(); row++) {
            if (isPair(row)) {
                int period = sums.day(row);
                Association tie = tie(row);
                double q = rates.get(period).get(FalseDiscovery.bucket(tie.minusLog10P()));
                double g2 = tie.signedG2();
                file.write(
                        label,
                        period,
                        ids[sums.a(row)],
                        ids[sums.b(row)],
                        sums.articles[row],
                        sums.stories[row],
                        sums.sentences[row],
                        tie.expected(),
                        tie.npmi(),
                        g2,
                        q,
                        tie.logDice(),
                        q <= MeasurePairs.BACKBONE_Q && g2 > 0 && sums.stories[row] >= MeasurePairs.BACKBONE_STORIES);
            }
        }
    }

    /** The q-value of each bucket of p-values, by period. */
    private Map<Integer, NavigableMap<Integer, Double>> rates() {
        Map<Integer, Map<Integer, Long>> tests = new HashMap<>();
        for (int row = 0; row < sums.size(); row++) {
            if (isPair(row)) {
                tests.computeIfAbsent(sums.day(row), key -> new HashMap<>())
                        .merge(FalseDiscovery.bucket(tie(row).minusLog10P()), 1L, Long::sum);
            }
        }
        Map<Integer, NavigableMap<Integer, Double>> rates = new HashMap<>();
        tests.forEach((period, counts) -> rates.put(period, FalseDiscovery.qValues(counts)));
        return rates;
    }

    private boolean isPair(int row) {
        return sums.b(row) > 0 && sums.stories[row] > 0;
    }

    private Association tie(int row) {
        int period = sums.day(row);
        long a = sums.storiesOf(period, sums.a(row), 0);
        long b = sums.storiesOf(period, sums.b(row), 0);
        long all = Math.max(sums.storiesOf(period, 0, 0), a + b - sums.stories[row]);
        return new Association(all, a, b, sums.stories[row]);
    }
}
