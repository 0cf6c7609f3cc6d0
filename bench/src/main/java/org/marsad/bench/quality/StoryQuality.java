package org.marsad.bench.quality;

import java.util.Locale;
import org.apache.spark.sql.Row;

/**
 * Story groups against the truth: the adjusted Rand index (Hubert and Arabie 1985), precision and recall of pairs of
 * articles, and how many reprints are with their lead, by what they share of it.
 */
final class StoryQuality {

    private static final String BAND = "CASE WHEN kind = 'edited' THEN concat('edited_',"
            + " least(9, int(floor(shared * 10))) * 10) ELSE kind END";

    private StoryQuality() {}

    static void measure(Views views, Report report) {
        Row sums = views.one("WITH cells AS (SELECT story, story_id, count(*) AS n FROM b_articles GROUP BY ALL),"
                + " truth AS (SELECT story, sum(n) AS n FROM cells GROUP BY story),"
                + " found AS (SELECT story_id, sum(n) AS n FROM cells GROUP BY story_id)"
                + " SELECT (SELECT sum(double(n) * (n - 1) / 2) FROM cells),"
                + " (SELECT sum(double(n) * (n - 1) / 2) FROM truth),"
                + " (SELECT sum(double(n) * (n - 1) / 2) FROM found), (SELECT sum(n) FROM cells)");
        double both = sums.getDouble(0);
        double truth = sums.getDouble(1);
        double found = sums.getDouble(2);
        long articles = sums.getLong(3);
        double all = (double) articles * (articles - 1) / 2;
        double chance = truth * found / all;
        double most = (truth + found) / 2;
        report.add(new Figure("stories.ari", most == chance ? 1 : (both - chance) / (most - chance), articles));
        report.addRetrieval("stories.pairs", Math.round(both), Math.round(found), Math.round(truth));
        for (Row band : views.rows("SELECT " + BAND + " AS band, sum(int(r.story_id = l.story_id)), count(*)"
                + " FROM b_articles r JOIN (SELECT story, story_id FROM b_articles WHERE kind = 'lead') l USING (story)"
                + " WHERE r.kind <> 'lead' GROUP BY 1 ORDER BY 1")) {
            String name = "stories.with_lead." + band.getString(0).toLowerCase(Locale.ROOT);
            report.add(Figure.part(name, band.getLong(1), band.getLong(2)));
        }
    }
}
