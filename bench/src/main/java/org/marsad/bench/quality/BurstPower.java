package org.marsad.bench.quality;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.marsad.bench.world.Appearances;
import org.marsad.bench.world.Burst;
import org.marsad.bench.world.Cast;
import org.marsad.bench.world.World;
import org.marsad.stats.trend.Series;
import org.marsad.stats.trend.TrendEngine;
import org.marsad.stats.trend.TrendPoint;
import org.marsad.stats.trend.TrendSettings;

/**
 * How many of the planted bursts of actors can be seen at all: the trend engine on counts without any error, beside an
 * observer who knows each actor's true rate and the days of the burst, and asks only whether so many stories on those days
 * are chance (Poisson, below {@value #CHANCE}); or on the first of them (below {@value #CHANCE_OF_DAY}).
 */
public final class BurstPower {

    private static final double CHANCE = 1e-4;
    private static final double CHANCE_OF_DAY = 1e-3;
    private static final double MIN_TIMES = 2;

    /** Stories expected on a day of a burst, from which on a row is. */
    public static final List<Integer> EXPECTED = List.of(0, 4, 10, 30);

    /** The bursts of a row, and how many were found: by the engine, on their first day, by the observer, and so on. */
    public static final class Row {
        private long bursts;
        private long found;
        private long foundAtOnce;
        private long visible;
        private long visibleAtOnce;

        /** How many were planted. */
        public long bursts() {
            return bursts;
        }

        /** The parts of them: found, found on the first day, seen by the observer, seen by him on the first day. */
        public List<Double> parts() {
            return List.of(part(found), part(foundAtOnce), part(visible), part(visibleAtOnce));
        }

        private double part(long some) {
            return bursts == 0 ? Double.NaN : (double) some / bursts;
        }
    }

    private final TrendEngine engine = new TrendEngine(TrendSettings.forDay());
    private final List<Row> rows = new ArrayList<>();
    private long told;
    private long right;

    /** No world looked at yet. */
    public BurstPower() {
        EXPECTED.forEach(least -> rows.add(new Row()));
    }

    /** Looks at a world. */
    public void add(World world) {
        Appearances appearances = Appearances.of(world);
        for (int player = 0; player < world.cast().players().size(); player++) {
            long[] counts = appearances.of(player);
            long[] totals = appearances.totals();
            List<TrendPoint> points = engine.analyse(Series.of(counts, totals)).stream()
                    .filter(point -> point.burst() > 0)
                    .toList();
            List<Burst> planted = planted(world, player);
            addTold(points, planted);
            for (Burst burst : planted) {
                addBurst(world, player, burst, counts, totals, points);
            }
        }
    }

    private static List<Burst> planted(World world, int player) {
        return world.agenda().bursts().stream()
                .filter(burst -> burst.topic() == world.cast().topicOf(player))
                .toList();
    }

    /** Counts the bursts that the engine tells, and those of them that have a day in common with a planted one. */
    private void addTold(List<TrendPoint> points, List<Burst> planted) {
        for (int i = 0; i < points.size(); i++) {
            TrendPoint last = points.get(i);
            boolean isLast = i + 1 == points.size() || points.get(i + 1).burstStart() != last.burstStart();
            if (isLast) {
                told++;
                right += planted.stream().anyMatch(burst -> overlaps(last, burst)) ? 1 : 0;
            }
        }
    }

    private static boolean overlaps(TrendPoint point, Burst burst) {
        return point.burstStart() < burst.until() && point.period() >= burst.from();
    }

    private void addBurst(World world, int player, Burst burst, long[] counts, long[] totals, List<TrendPoint> points) {
        Cast cast = world.cast();
        double named = 1 - world.dials().french();
        double usual = named * cast.probability(player, world.agenda().usually().share(burst.topic()));
        double then =
                named * cast.probability(player, world.agenda().on(burst.from()).share(burst.topic()));
        if (then < MIN_TIMES * usual) {
            return;
        }
        long stories = 0;
        double chance = 0;
        for (int day = burst.from(); day < burst.until(); day++) {
            stories += counts[day];
            chance += usual * totals[day];
        }
        Row row = row(then * totals[burst.from()]);
        row.bursts++;
        row.found +=
                points.stream().anyMatch(point -> overlaps(point, burst) && point.period() < burst.until()) ? 1 : 0;
        row.foundAtOnce += points.stream().anyMatch(point -> point.period() == burst.from()) ? 1 : 0;
        row.visible += atLeast(stories, chance) < CHANCE ? 1 : 0;
        row.visibleAtOnce += atLeast(counts[burst.from()], usual * totals[burst.from()]) < CHANCE_OF_DAY ? 1 : 0;
    }

    /** The chance of at least so many, by Poisson's law. */
    private static double atLeast(long count, double mean) {
        return count == 0 ? 1 : RegularizedGamma.P.value((double) count, mean);
    }

    private Row row(double expected) {
        int row = 0;
        while (row + 1 < EXPECTED.size() && expected >= EXPECTED.get(row + 1)) {
            row++;
        }
        return rows.get(row);
    }

    /** The rows of {@link #EXPECTED}. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** How many bursts the engine told. */
    public long told() {
        return told;
    }

    /** The part of them that was planted. */
    public double precision() {
        return told == 0 ? 1 : (double) right / told;
    }
}
