package org.marsad.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The networks of one or more periods of a grain; bounded by the backbone.
 *
 * @param nodes a row for each actor and period, by actor, then period
 * @param ties a row for each pair and period, by pair, then period
 */
public record Network(String grain, List<Node> nodes, List<Tie> ties) {

    public Network {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }

    /** An actor in a period's network. */
    public record Node(
            LocalDate period,
            String id,
            String nameEn,
            String nameAr,
            String kind,
            String community,
            long degree,
            double strength,
            double pagerank,
            double betweenness) {}

    /** A tie in a period's network. */
    public record Tie(LocalDate period, String a, String b, long stories, double npmi, double g2) {}

    /** The rows of each actor. */
    Map<String, List<Node>> byActor() {
        return nodes.stream().collect(Collectors.groupingBy(Node::id, LinkedHashMap::new, Collectors.toList()));
    }

    /** The rows of each pair. */
    Map<List<String>, List<Tie>> byPair() {
        return ties.stream()
                .collect(Collectors.groupingBy(
                        tie -> List.of(tie.a(), tie.b()), LinkedHashMap::new, Collectors.toList()));
    }

    /** The last day of a period that begins on the day. */
    LocalDate lastDay(LocalDate first) {
        return switch (grain) {
            case "day" -> first;
            case "week" -> first.plusDays(6);
            case "month" -> first.plusMonths(1).minusDays(1);
            default -> throw new IllegalStateException("A network of all days has no last day");
        };
    }
}
