package org.marsad.stats.trend;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What the trend engine takes for past, noise, burst and direction.
 *
 * @param baselineWindow past periods that the baseline is learned from, gaps and bursts included
 * @param minimumHistory least number of periods in that window, gaps left out, for a baseline at all; at least 4
 * @param season periods in a cycle (7 for days in a week), 1 for none
 * @param seasonCycles least number of whole cycles of history before a seasonal index is learned
 * @param dispersionFloor least variance of a count by its mean; 1 is pure chance
 * @param priorVariation v of the dispersion {@code 1 + v·√(mean count)} assumed until the past shows another
 * @param priorWeight periods of history that this assumption weighs as much as; at least 3
 * @param burstScaling s, the factor of the share (exactly: of the odds) from one burst level to the next; above 1
 * @param burstCost gamma, the cost of going up a level, in units of ln(baselineWindow); above 0
 * @param burstPatience periods at level 0 after which a burst, or what pointed to one, is forgotten; at least 1
 * @param burstZ least z-score that confirms a burst: of one period, or of the counts summed since it began
 * @param burstP greatest p-value, of the same counts, that confirms a burst
 * @param unseenRate mean count per period up to which a past is nearly unseen
 * @param trendWindow recent periods, the present one included, that slope and direction are taken from
 * @param directionP greatest two-sided p-value of a rise or fall
 * @param directionChange least change over the trend window, as a part of the mean share, of a rise or fall
 */
public record TrendSettings(
        int baselineWindow,
        int minimumHistory,
        int season,
        int seasonCycles,
        double dispersionFloor,
        double priorVariation,
        double priorWeight,
        double burstScaling,
        double burstCost,
        int burstPatience,
        double burstZ,
        double burstP,
        double unseenRate,
        int trendWindow,
        double directionP,
        double directionChange)
        implements Serializable {

    /** @throws IllegalArgumentException naming every setting that is out of its range */
    public TrendSettings {
        List<String> problems = new ArrayList<>();
        require(problems, minimumHistory >= 4, "minimumHistory must be at least 4");
        require(problems, baselineWindow >= minimumHistory, "baselineWindow must be at least minimumHistory");
        require(problems, season >= 1, "season must be at least 1");
        require(problems, seasonCycles >= 2, "seasonCycles must be at least 2");
        require(
                problems,
                season == 1 || (long) season * seasonCycles <= baselineWindow,
                "baselineWindow must hold seasonCycles seasons, else the season is never learned");
        require(problems, dispersionFloor >= 1, "dispersionFloor must be at least 1");
        require(problems, priorVariation >= 0, "priorVariation must not be negative");
        require(problems, priorWeight >= 3, "priorWeight must be at least 3");
        require(problems, burstScaling > 1, "burstScaling must be above 1");
        require(problems, burstCost > 0, "burstCost must be above 0");
        require(problems, burstPatience >= 1, "burstPatience must be at least 1");
        require(problems, burstZ > 0, "burstZ must be above 0");
        require(problems, burstP > 0 && burstP < 1, "burstP must lie between 0 and 1");
        require(problems, unseenRate >= 0, "unseenRate must not be negative");
        require(problems, trendWindow >= 4, "trendWindow must be at least 4");
        require(problems, directionP > 0 && directionP < 1, "directionP must lie between 0 and 1");
        require(problems, directionChange >= 0, "directionChange must not be negative");
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Impossible trend settings: " + String.join("; ", problems));
        }
    }

    /** Eight weeks of past, at least one of them; weekdays learned from four weeks on; trends over four weeks. */
    public static TrendSettings forDay() {
        return new TrendSettings(56, 7, 7, 4, 1, 0.25, 5, 2, 1, 3, 3, 0.001, 0.1, 28, 0.01, 0.25);
    }

    /** Half a year of past, at least six weeks of it; no season; trends over a quarter. */
    public static TrendSettings forWeek() {
        return new TrendSettings(26, 6, 1, 2, 1, 0.25, 5, 2, 1, 2, 3, 0.001, 0.1, 13, 0.01, 0.25);
    }

    /** Two years of past, at least half a year of it; no season; trends over a year. */
    public static TrendSettings forMonth() {
        return new TrendSettings(24, 6, 1, 2, 1, 0.25, 5, 2, 1, 2, 3, 0.001, 0.1, 12, 0.01, 0.25);
    }

    private static void require(List<String> problems, boolean met, String problem) {
        if (!met) {
            problems.add(problem);
        }
    }
}
