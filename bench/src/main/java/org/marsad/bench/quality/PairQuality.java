package org.marsad.bench.quality;

import org.apache.spark.sql.Row;

/** Counts of pairs by day against the truth: the part of all days and pairs whose counts are exact. */
final class PairQuality {

    private PairQuality() {}

    static void measure(Views views, Report report) {
        views.spark()
                .sql("SELECT day, actor_a, actor_b, coalesce(t.articles, 0) AS ta, coalesce(m.articles, 0) AS ma,"
                        + " coalesce(t.stories, 0) AS ts, coalesce(m.stories, 0) AS ms"
                        + " FROM t_pairs t FULL JOIN m_pair_daily m USING (day, actor_a, actor_b)")
                .cache()
                .createOrReplaceTempView("b_pairs");
        Row counts = views.one("SELECT count(*), sum(int(ta = ma)), sum(int(ts = ms)), sum(ta), sum(abs(ta - ma)),"
                + " sum(ts), sum(abs(ts - ms)) FROM b_pairs");
        report.add(Figure.part("pairs.articles_exact", counts.getLong(1), counts.getLong(0)));
        report.add(Figure.part("pairs.stories_exact", counts.getLong(2), counts.getLong(0)));
        report.add(less("pairs.articles_right", counts.getLong(4), counts.getLong(3)));
        report.add(less("pairs.stories_right", counts.getLong(6), counts.getLong(5)));
        report.remark("pairs whose stories differ most (truth, found): "
                + views.told("SELECT day, actor_a, actor_b, ts, ms FROM b_pairs WHERE ts <> ms"
                        + " ORDER BY abs(ts - ms) DESC, day, actor_a, actor_b LIMIT 8"));
        views.spark().table("b_pairs").unpersist();
    }

    /** One less the sum of differences by the sum of counts. */
    private static Figure less(String name, long wrong, long of) {
        return new Figure(name, of == 0 ? 1 : Math.max(0, 1 - (double) wrong / of), of);
    }
}
