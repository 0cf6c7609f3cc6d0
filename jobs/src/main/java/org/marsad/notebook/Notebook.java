package org.marsad.notebook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.marsad.chart.BarChart;
import org.marsad.chart.LineChart;
import org.marsad.chart.NetworkChart;
import org.marsad.lake.Lake;
import org.marsad.lake.Queries;
import org.marsad.session.Sessions;

/**
 * A lake in a notebook: SQL on its tables and views, answered as a dataset, an HTML table or a chart.
 *
 * <p>An answer that is shown has {@value #MAX_ROWS} rows at most.
 */
public final class Notebook {

    private static final int MAX_ROWS = 500;
    private static final int DIGITS = 4;

    /** Kept, so that its level is: at the level of a notebook's kernel Spark's compiler writes a log until it fails. */
    private static final Logger COMPILER = Logger.getLogger("org.codehaus.janino");

    private final Queries queries;

    private Notebook(Queries queries) {
        this.queries = queries;
    }

    /**
     * Opens the lake in the session of this process.
     *
     * @throws org.marsad.InvalidInput if there is no lake
     */
    public static Notebook open(String lake) {
        COMPILER.setLevel(Level.WARNING);
        SparkSession spark = Sessions.open("marsad notebook");
        return new Notebook(new Queries(spark, Lake.open(spark, lake)));
    }

    /** The answer, not yet computed. */
    public Dataset<Row> sql(String query) {
        return queries.answer(query);
    }

    /** The first value of the answer as text; empty if there is none. */
    public String value(String query) {
        List<Row> rows = sql(query).takeAsList(1);
        return rows.isEmpty() || rows.get(0).isNullAt(0)
                ? ""
                : rows.get(0).get(0).toString();
    }

    /** The answer as an HTML table. */
    public String table(String query) {
        Dataset<Row> answer = sql(query);
        StringBuilder html = new StringBuilder("<table><thead><tr>");
        for (String column : answer.columns()) {
            html.append("<th>").append(escaped(column)).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (Row row : answer.takeAsList(MAX_ROWS)) {
            html.append("<tr>");
            for (int i = 0; i < row.length(); i++) {
                html.append("<td dir=\"auto\">")
                        .append(escaped(shown(row.get(i))))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    /** A bar for each row: a label and a number. */
    public String bars(String title, String query) {
        return BarChart.of(
                title,
                sql(query).takeAsList(MAX_ROWS).stream()
                        .map(row -> new BarChart.Bar(shown(row.get(0)), number(row.get(1))))
                        .toList());
    }

    /** Lines over days: a day, the series' name and a number. */
    public String lines(String title, String query) {
        List<LineChart.Point> points = new ArrayList<>();
        for (Row row : sql(query).takeAsList(MAX_ROWS)) {
            LocalDate day = ((Date) row.get(0)).toLocalDate();
            points.add(new LineChart.Point(day, shown(row.get(1)), number(row.get(2))));
        }
        return LineChart.of(title, points);
    }

    /** A network: the name and the group of one end, the name and the group of the other, and the weight of the tie. */
    public String network(String title, String query) {
        return NetworkChart.of(
                title,
                sql(query).takeAsList(MAX_ROWS).stream()
                        .map(row -> new NetworkChart.Tie(
                                shown(row.get(0)),
                                shown(row.get(1)),
                                shown(row.get(2)),
                                shown(row.get(3)),
                                number(row.get(4))))
                        .toList());
    }

    private static double number(Object value) {
        return value == null ? 0 : ((Number) value).doubleValue();
    }

    private static String shown(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Double number && Double.isFinite(number)
                ? BigDecimal.valueOf(number)
                        .round(new MathContext(DIGITS))
                        .stripTrailingZeros()
                        .toPlainString()
                : value.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
