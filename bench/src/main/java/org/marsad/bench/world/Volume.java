package org.marsad.bench.world;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How many articles each day's stories have: growth, a weekly rhythm, and days without a crawl. */
public final class Volume {

    private static final double GAP_AT = 0.6;

    private final Parameters dials;
    private final int gapFrom;
    private final double[] sums;

    Volume(Parameters dials) {
        this.dials = dials;
        this.gapFrom = (int) (dials.days() * GAP_AT);
        this.sums = new double[dials.days() + 1];
        for (int day = 0; day < dials.days(); day++) {
            sums[day + 1] = sums[day] + weight(day);
        }
    }

    private double weight(int day) {
        if (isGap(day)) {
            return 0;
        }
        double along = dials.days() == 1 ? 0 : (double) day / (dials.days() - 1);
        DayOfWeek weekday = date(day).getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.FRIDAY || weekday == DayOfWeek.SATURDAY;
        return Math.pow(dials.growth(), along) * (weekend ? dials.weekend() : 1);
    }

    /** Whether nothing was crawled on the day. */
    public boolean isGap(int day) {
        return day >= gapFrom && day < gapFrom + dials.gapDays();
    }

    /** The date of a day counted from 0. */
    public LocalDate date(int day) {
        return dials.first().plusDays(day);
    }

    /** The number of the first article of the stories that begin on the day; that of the days' end gives all articles. */
    public long firstArticle(int day) {
        return Math.round((dials.articles() - dials.copies()) * (sums[day] / sums[dials.days()]));
    }
}
