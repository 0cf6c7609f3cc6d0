package org.marsad.bench.world;

import java.util.ArrayList;
import java.util.List;

/** Which stories begin on a day, and how many articles each has. */
public final class DayPlan {

    private static final int MAX = 60;
    private static final double TAIL = 0.7;
    private static final double COPIED_AT = 0.42;
    private static final double NEXT_DAY = 0.25;
    private static final double DAY_AFTER = 0.10;

    /** The days on which a story's articles may appear. */
    public static final int SPREAD = 3;

    /** The ordinal of the story that everybody prints. */
    private static final long COPIED = (1L << 31) - 1;

    private DayPlan() {}

    /**
     * A story: its number, which tells the day that it begins on, and its articles.
     *
     * @param copied whether it is the one that everybody prints
     */
    public record Planned(long story, int day, long firstArticle, long articles, boolean copied) {}

    /** Whether a story of that number is the one that everybody prints. */
    static boolean isCopied(long story) {
        return (story & 0xFFFF_FFFFL) == COPIED;
    }

    /** The stories that begin on the day. */
    public static List<Planned> of(int day, Parameters dials, Volume volume) {
        List<Planned> stories = new ArrayList<>();
        long at = volume.firstArticle(day);
        long end = volume.firstArticle(day + 1);
        for (long ordinal = 0; at < end; ordinal++) {
            long story = ((long) day << 32) + ordinal;
            long size = Math.min(end - at, size(Draws.of(dials.seed(), "size", story), dials.reprinted()));
            stories.add(new Planned(story, day, at, size, false));
            at += size;
        }
        if (dials.copies() > 0 && day == copiedDay(dials, volume)) {
            stories.add(new Planned(
                    ((long) day << 32) + COPIED, day, dials.articles() - dials.copies(), dials.copies(), true));
        }
        return stories;
    }

    private static int copiedDay(Parameters dials, Volume volume) {
        int day = (int) (dials.days() * COPIED_AT);
        while (volume.isGap(day)) {
            day--;
        }
        return day;
    }

    private static long size(Draws draws, double reprinted) {
        if (!draws.chance(reprinted)) {
            return 1;
        }
        return 1 + Math.min(MAX, (long) Math.pow(1 - draws.next(), -TAIL));
    }

    /** The articles of a story that papers reprint, on average. */
    static double reprintedSize() {
        // E[min(MAX, floor(U^-TAIL))] is the sum of P(U^-TAIL >= k) for k from 1 on.
        double mean = 1;
        for (int k = 1; k <= MAX; k++) {
            mean += Math.pow(k, -1 / TAIL);
        }
        return mean;
    }

    /** The day on which an article of the story appears. */
    static int published(Planned story, long article, Parameters dials, Volume volume) {
        if (article == story.firstArticle()) {
            return story.day();
        }
        double when = Draws.of(dials.seed(), "delay", article).next();
        int delay = when < DAY_AFTER ? 2 : when < DAY_AFTER + NEXT_DAY ? 1 : 0;
        int day = story.day() + delay;
        return day >= dials.days() || volume.isGap(day) ? story.day() : day;
    }
}
