package org.marsad.tables;

import java.util.List;

/** What rises and falls: one table for each kind of series, all from the same engine. */
public final class TrendTables {

    public static final Table ACTOR_TRENDS = of("actor_trends", "an actor", List.of("actor_id"));
    public static final Table PAIR_TRENDS = of("pair_trends", "a pair of actors", List.of("actor_a", "actor_b"));
    public static final Table TOPIC_TRENDS = of("topic_trends", "a topic", List.of("topic_id"));
    public static final Table TERM_TRENDS = commented(
            "term_trends",
            "One row is a term in a period in which it bursts or stands out (burst > 0 or q_value <= 0.05);"
                    + " term_daily has the counts of the others.",
            List.of("term_id"));

    private TrendTables() {}

    private static Table of(String name, String subject, List<String> ids) {
        return commented(name, "One row is " + subject + " in a period: its rise or fall.", ids);
    }

    private static Table commented(String name, String comment, List<String> ids) {
        Table.Builder table = Table.named(name, comment)
                .text("grain", "day, week or month.")
                .day("period", "First day of the period.");
        for (String id : ids) {
            table.text(id, "Whose series it is.");
        }
        String[] key = new String[2 + ids.size()];
        key[0] = "grain";
        key[1] = "period";
        for (int i = 0; i < ids.size(); i++) {
            key[2 + i] = ids.get(i);
        }
        return table.count("stories", "Stories of the period.")
                .number("share", "Those stories by all stories of the period.")
                .number("baseline", "Share expected from the series' own past; null with too little past.")
                .number("zscore", "Deviation from the baseline in standard deviations; null with too little past.")
                .number("q_value", "False discovery rate at which the deviation is significant (Benjamini-Hochberg).")
                .whole("burst", "Level of the burst: 0 none, 1 and more the steeper.")
                .day("burst_start", "First period of the burst that goes on.")
                .number("slope", "Change of the share per period over the recent window.")
                .text("direction", "rising, falling or steady.")
                .flag("emerging", "Hardly seen before and bursting now.")
                .key(key)
                .clusteredBy("grain", "period")
                .by(Scope.PERIODS);
    }
}
