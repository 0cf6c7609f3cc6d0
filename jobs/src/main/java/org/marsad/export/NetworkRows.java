package org.marsad.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.marsad.export.Network.Node;
import org.marsad.export.Network.Tie;

/** The queries that a network is exported from, and their rows. */
public final class NetworkRows {

    private NetworkRows() {}

    /** The nodes of a grain's networks, by actor and period; {@code period} null takes all periods. */
    public static String nodes(String grain, LocalDate period) {
        return "SELECT n.period, n.actor_id, coalesce(a.name_en, n.actor_id) AS name_en,"
                + " coalesce(a.name_ar, a.name_en, n.actor_id) AS name_ar, coalesce(a.kind, '') AS kind,"
                + " n.community_id, n.degree, n.strength, n.pagerank, n.betweenness"
                + " FROM actor_network n LEFT JOIN actors a ON a.actor_id = n.actor_id"
                + where("n", grain, period) + " ORDER BY n.actor_id, n.period";
    }

    /** The ties likewise, by pair and period. */
    public static String ties(String grain, LocalDate period) {
        return "SELECT c.period, c.actor_a, c.actor_b, c.stories, c.npmi, c.g2 FROM cooccurrence c"
                + where("c", grain, period) + " AND c.backbone ORDER BY c.actor_a, c.actor_b, c.period";
    }

    private static String where(String alias, String grain, LocalDate period) {
        return " WHERE " + alias + ".grain = '" + grain + "'"
                + (period == null ? "" : " AND " + alias + ".period = DATE '" + period + "'");
    }

    /** The network of the rows of both queries. */
    public static Network network(String grain, List<Row> nodes, List<Row> ties) {
        List<Node> ofNodes = new ArrayList<>();
        for (Row row : nodes) {
            ofNodes.add(new Node(
                    day(row),
                    row.getAs("actor_id"),
                    row.getAs("name_en"),
                    row.getAs("name_ar"),
                    row.getAs("kind"),
                    row.getAs("community_id"),
                    row.<Long>getAs("degree"),
                    row.<Double>getAs("strength"),
                    row.<Double>getAs("pagerank"),
                    row.<Double>getAs("betweenness")));
        }
        List<Tie> ofTies = new ArrayList<>();
        for (Row row : ties) {
            ofTies.add(new Tie(
                    day(row),
                    row.getAs("actor_a"),
                    row.getAs("actor_b"),
                    row.<Long>getAs("stories"),
                    row.<Double>getAs("npmi"),
                    row.<Double>getAs("g2")));
        }
        return new Network(grain, ofNodes, ofTies);
    }

    private static LocalDate day(Row row) {
        return row.<java.sql.Date>getAs("period").toLocalDate();
    }
}
