package org.marsad.stats.trend;

/** Where a share is going over the recent window of {@link TrendSettings#trendWindow()} periods. */
public enum Direction {
    RISING,
    FALLING,
    /** Neither rise nor fall is significant, or it is too small to matter. */
    STEADY
}
