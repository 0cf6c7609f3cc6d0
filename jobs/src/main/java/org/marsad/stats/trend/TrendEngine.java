package org.marsad.stats.trend;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Computes the trend of each period of a series, from that period and those before it.
 *
 * <p>Since no point depends on later periods, a series that has grown by a day needs only its last day recomputed, given
 * the periods before it.
 *
 * <p>Time is linear in periods: 0.1 to 0.3 microseconds a period for a series of mostly zeros, 0.6 to 1 for one without (one core).
 */
public final class TrendEngine implements Serializable {

    private static final long serialVersionUID = 1;

    private final TrendSettings settings;
    private final double[] criticalT;

    public TrendEngine(TrendSettings settings) {
        this.settings = settings;
        criticalT = Slope.criticalT(settings);
    }

    /** A point for each period, in order. */
    public List<TrendPoint> analyse(Series series) {
        List<TrendPoint> points = new ArrayList<>(series.size());
        analyse(series, 0, points::add);
        return points;
    }

    /** Hands on the points from a period on, in order: those of {@link #analyse(Series)}. */
    public void analyse(Series series, int from, Consumer<TrendPoint> points) {
        Analysis analysis = new Analysis(settings, criticalT, series);
        for (int period = 0; period < series.size(); period++) {
            analysis.advance();
            if (period >= from) {
                points.accept(analysis.point());
            }
        }
    }
}
