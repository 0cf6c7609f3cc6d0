package org.marsad.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small network: nodes by size of their ties, coloured by group, placed by springs (Fruchterman and Reingold 1991) from
 * a circle, so that the same ties give the same picture.
 */
public final class NetworkChart {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 560;
    private static final int MARGIN = 60;
    private static final int ROUNDS = 300;

    /** More would be a ball of wool. */
    private static final int MAX_TIES = 200;

    private NetworkChart() {}

    /** A tie of two nodes, with the group of each. */
    public record Tie(String a, String groupA, String b, String groupB, double weight) {}

    /** The chart as SVG, of the first {@value #MAX_TIES} ties; without ties it says so. */
    public static String of(String title, List<Tie> given) {
        Svg svg = new Svg(WIDTH, HEIGHT, title);
        List<Tie> ties = given.subList(0, Math.min(MAX_TIES, given.size()));
        if (ties.isEmpty()) {
            return svg.text(10, 50, "start", "#666666", 12, "no rows").end();
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<String, Integer> groups = new LinkedHashMap<>();
        List<String> groupOf = new ArrayList<>();
        for (Tie tie : ties) {
            number(tie.a(), tie.groupA(), numbers, groupOf, groups);
            number(tie.b(), tie.groupB(), numbers, groupOf, groups);
        }
        double[] strength = new double[numbers.size()];
        double heaviest = ties.stream().mapToDouble(Tie::weight).max().orElse(1);
        for (Tie tie : ties) {
            strength[numbers.get(tie.a())] += tie.weight();
            strength[numbers.get(tie.b())] += tie.weight();
        }
        double[][] places = places(ties, numbers);
        for (Tie tie : ties) {
            double[] a = places[numbers.get(tie.a())];
            double[] b = places[numbers.get(tie.b())];
            svg.line(a[0], a[1], b[0], b[1], "#c8ccd4", 0.6 + 3.4 * tie.weight() / heaviest);
        }
        double strongest =
                Math.max(1e-9, java.util.Arrays.stream(strength).max().orElse(1));
        numbers.forEach((name, node) -> svg.circle(
                places[node][0],
                places[node][1],
                4 + 10 * Math.sqrt(strength[node] / strongest),
                Svg.colour(groups.get(groupOf.get(node)))));
        numbers.forEach((name, node) -> svg.text(
                places[node][0],
                places[node][1] - 7 - 10 * Math.sqrt(strength[node] / strongest),
                "middle",
                "#222222",
                11,
                name));
        return svg.end();
    }

    private static void number(
            String name,
            String group,
            Map<String, Integer> numbers,
            List<String> groupOf,
            Map<String, Integer> groups) {
        if (numbers.putIfAbsent(name, numbers.size()) == null) {
            groupOf.add(group);
            groups.putIfAbsent(group, groups.size());
        }
    }

    private static double[][] places(List<Tie> ties, Map<String, Integer> numbers) {
        int nodes = numbers.size();
        double[][] places = new double[nodes][];
        for (int node = 0; node < nodes; node++) {
            double angle = 2 * Math.PI * node / nodes;
            places[node] = new double[] {Math.cos(angle), Math.sin(angle)};
        }
        double spring = Math.sqrt(4.0 / nodes);
        for (int round = 0; round < ROUNDS; round++) {
            double[][] forces = new double[nodes][2];
            for (int a = 0; a < nodes; a++) {
                for (int b = 0; b < a; b++) {
                    pull(places, forces, a, b, distance -> -spring * spring / distance);
                }
                forces[a][0] -= places[a][0] * 0.4;
                forces[a][1] -= places[a][1] * 0.4;
            }
            for (Tie tie : ties) {
                pull(
                        places,
                        forces,
                        numbers.get(tie.a()),
                        numbers.get(tie.b()),
                        distance -> distance * distance / spring);
            }
            double step = 0.15 * (1 - round / (double) ROUNDS);
            for (int node = 0; node < nodes; node++) {
                double force = Math.hypot(forces[node][0], forces[node][1]);
                double moved = Math.min(force, step) / Math.max(1e-9, force);
                places[node][0] += forces[node][0] * moved;
                places[node][1] += forces[node][1] * moved;
            }
        }
        fit(places);
        return places;
    }

    private interface Force {
        double at(double distance);
    }

    private static void pull(double[][] places, double[][] forces, int a, int b, Force force) {
        double x = places[b][0] - places[a][0];
        double y = places[b][1] - places[a][1];
        double distance = Math.max(1e-3, Math.hypot(x, y));
        double pull = force.at(distance) / distance;
        forces[a][0] += x * pull;
        forces[a][1] += y * pull;
        forces[b][0] -= x * pull;
        forces[b][1] -= y * pull;
    }

    private static void fit(double[][] places) {
        for (int axis = 0; axis < 2; axis++) {
            double least = Double.MAX_VALUE;
            double most = -Double.MAX_VALUE;
            for (double[] place : places) {
                least = Math.min(least, place[axis]);
                most = Math.max(most, place[axis]);
            }
            double size = (axis == 0 ? WIDTH : HEIGHT) - 2.0 * MARGIN;
            for (double[] place : places) {
                place[axis] = MARGIN + (place[axis] - least) / Math.max(1e-9, most - least) * size;
            }
        }
    }
}
