package org.marsad.maintenance;

import java.util.ArrayList;
import java.util.List;

/** The checks that counts add up: days to periods, articles to days, and no part above its whole. */
final class Sums {

    private static final String CITED = "NOT attribution";

    private Sums() {}

    static List<Check> all() {
        List<Check> checks = new ArrayList<>();
        checks.add(equal(
                "coverage_daily counts the articles of each day",
                List.of("articles", "coverage_daily"),
                "SELECT published_date AS k, count(*) AS n FROM articles GROUP BY 1",
                "SELECT day AS k, articles AS n FROM coverage_daily"));
        checks.add(equal(
                "actor_daily counts the articles that mention each actor",
                List.of("mentions", "actor_daily"),
                "SELECT concat(published_date, ' ', actor_id) AS k, count(DISTINCT article_id) AS n FROM mentions"
                        + " WHERE "
                        + CITED + " GROUP BY published_date, actor_id",
                "SELECT concat(day, ' ', actor_id) AS k, articles AS n FROM actor_daily WHERE articles > 0"));
        checks.add(new Check(
                "no actor is in more articles than the day has",
                List.of("actor_daily", "coverage_daily"),
                "SELECT concat(a.day, ' ', a.actor_id, ': ', a.articles, ' of ', coalesce(c.articles, 0)) FROM"
                        + " actor_daily a LEFT JOIN coverage_daily c ON c.day = a.day WHERE a.articles >"
                        + " coalesce(c.articles, 0)"));
        for (String end : List.of("actor_a", "actor_b")) {
            checks.add(new Check(
                    "no pair is in more articles than its " + end,
                    List.of("pair_daily", "actor_daily"),
                    "SELECT concat(p.day, ' ', p.actor_a, ' ', p.actor_b, ': ', p.articles, ' of ',"
                            + " coalesce(a.articles, 0)) FROM pair_daily p LEFT JOIN actor_daily a ON a.day = p.day AND"
                            + " a.actor_id = p." + end + " WHERE p.articles > coalesce(a.articles, 0)"));
        }
        for (String grain : List.of("week", "month", "all")) {
            String period = grain.equals("all") ? "'all'" : "date_trunc('" + grain + "', day)";
            String stored = grain.equals("all") ? "'all'" : "CAST(period AS TIMESTAMP)";
            checks.add(equal(
                    "cooccurrence by " + grain + " is the sum of pair_daily",
                    List.of("pair_daily", "cooccurrence"),
                    "SELECT concat(" + period + ", ' ', actor_a, ' ', actor_b) AS k, sum(articles) AS n FROM pair_daily"
                            + " GROUP BY " + period + ", actor_a, actor_b",
                    "SELECT concat(" + stored + ", ' ', actor_a, ' ', actor_b) AS k, articles AS n FROM cooccurrence"
                            + " WHERE grain = '" + grain + "'"));
        }
        return checks;
    }

    /** Two queries with a key {@code k} and a count {@code n} give the same. */
    private static Check equal(String name, List<String> tables, String expected, String stored) {
        return new Check(
                name,
                tables,
                "SELECT concat(coalesce(e.k, s.k), ': ', coalesce(s.n, 0), ' instead of ', coalesce(e.n, 0)) FROM ("
                        + expected + ") e FULL JOIN (" + stored
                        + ") s ON s.k = e.k WHERE coalesce(e.n, 0) <> coalesce(s.n, 0)");
    }
}
