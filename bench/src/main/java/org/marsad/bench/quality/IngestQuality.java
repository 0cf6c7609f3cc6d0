package org.marsad.bench.quality;

import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.marsad.bench.simulate.Lines;

/** Articles found, their dates and languages, the text that was kept, the furniture that was cut, and rejects. */
final class IngestQuality {

    private IngestQuality() {}

    static void measure(Views views, Report report) {
        long found = views.number("SELECT count(*) FROM m_articles");
        long wanted = views.number("SELECT count(*) FROM t_articles");
        long right = views.number("SELECT count(DISTINCT url) FROM b_articles");
        report.addRetrieval("articles", right, found, wanted);
        Row same = views.one("SELECT count(*), sum(int(a.published_date = t.published_date)),"
                + " sum(int(a.date_origin = t.date_origin)), sum(int(a.language = t.language)),"
                + " sum(int(a.source = t.source)) FROM m_articles a JOIN t_articles t ON t.url = a.url");
        report.add(Figure.part("articles.date", same.getLong(1), same.getLong(0)));
        report.add(Figure.part("articles.date_origin", same.getLong(2), same.getLong(0)));
        report.add(Figure.part("articles.language", same.getLong(3), same.getLong(0)));
        report.add(Figure.part("articles.source", same.getLong(4), same.getLong(0)));
        text(views, report);
        rejects(views, report);
    }

    private static void text(Views views, Report report) {
        UDF1<String, Long[]> lines = Lines::hashes;
        views.spark().udf().register("bench_lines", udf(lines, DataTypes.createArrayType(DataTypes.LongType)));
        Row text = views.one("WITH both AS (SELECT t.lines, t.furniture_lines, bench_lines(a.body) AS kept"
                + " FROM m_articles a JOIN t_articles t ON t.url = a.url)"
                + " SELECT count(*), sum(int(kept = lines)), sum(size(lines)), sum(size(array_intersect(lines, kept))),"
                + " sum(size(array_distinct(furniture_lines))),"
                + " sum(size(array_except(furniture_lines, kept))) FROM both");
        report.add(Figure.part("text.exact", text.getLong(1), text.getLong(0)));
        report.add(Figure.part("text.lines_kept", text.getLong(3), text.getLong(2)));
        report.add(Figure.part("furniture.lines_cut", text.getLong(5), text.getLong(4)));
        Row kinds = views.one("WITH cut AS (SELECT DISTINCT a.url, f.kind FROM m_articles a"
                + " LATERAL VIEW explode(from_json(a.boilerplate,"
                + " 'array<struct<kind:string,text:string>>')) e AS f WHERE f.kind <> 'recurring'),"
                + " known AS (SELECT DISTINCT url, kind FROM t_furniture WHERE kind <> 'recurring')"
                + " SELECT (SELECT count(*) FROM cut), (SELECT count(*) FROM known),"
                + " (SELECT count(*) FROM cut JOIN known USING (url, kind))");
        // Such a line may also go with the known furniture above it: what kind it then has is no matter.
        Row own = views.one("SELECT count(*), coalesce(sum(int(NOT array_contains(bench_lines(a.body),"
                + " element_at(bench_lines(f.text), 1)))), 0)"
                + " FROM m_articles a JOIN t_furniture f ON f.url = a.url WHERE f.kind = 'recurring'");
        report.add(Figure.part("furniture.own_lines_cut", own.getLong(1), own.getLong(0)));
        report.addRetrieval("furniture.kind", kinds.getLong(2), kinds.getLong(0), kinds.getLong(1));
    }

    private static void rejects(Views views, Report report) {
        String found =
                "SELECT regexp_extract(raw, '\"(requested_)?url\":\"([^\"]*)\"', 2) AS url," + " reason FROM m_rejects";
        Row counts = views.one("WITH found AS (" + found + ")"
                + " SELECT (SELECT count(*) FROM found), (SELECT count(*) FROM t_rejects),"
                + " (SELECT count(*) FROM found JOIN t_rejects USING (url, reason))");
        report.addRetrieval("rejects", counts.getLong(2), counts.getLong(0), counts.getLong(1));
        report.remark("rejects by reason, found and wanted: "
                + views.told("SELECT reason, sum(f), sum(w) FROM (SELECT reason, 1 AS f, 0 AS w FROM m_rejects"
                        + " UNION ALL SELECT reason, 0, 1 FROM t_rejects) GROUP BY reason ORDER BY reason"));
    }
}
