package org.marsad.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.calendar.Grain;
import org.marsad.explain.PairPlace;
import org.marsad.explain.PairSentences;
import org.marsad.explain.PairSentences.Pair;
import org.marsad.lake.Lake;
import org.marsad.tables.ActorTables;
import org.marsad.tables.TrendTables;

/** Everything that the report shows, as the page reads it; docs/report.md describes it. */
public final class ReportData {

    /** Pairs of each month or week with sentences, beside those of all days. */
    private static final int PAIRS_OF_PERIOD = 40;

    private final ReportInputs inputs;
    private final ReportSettings settings;
    private final ReportLimits limits;
    private final Articles articles = new Articles();
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    private ReportData(ReportInputs inputs, ReportSettings settings) {
        this.inputs = inputs;
        this.settings = settings;
        limits = inputs.limits();
    }

    /**
     * Reads a lake.
     *
     * @throws org.marsad.InvalidInput if the lake has no article on the days asked for, or not the actors
     */
    public static ObjectNode read(Lake lake, ReportSettings settings) {
        ReportInputs inputs = new ReportInputs(lake, Windows.of(lake, settings), ReportLimits.STANDARD);
        return new ReportData(inputs, settings).read();
    }

    private ObjectNode read() {
        Window window = inputs.window();
        root.put("lang", settings.language());
        root.put("first", window.first().toString());
        root.put("days", window.days());
        root.put("texts", settings.texts());
        CoverageSection coverage = new CoverageSection(inputs);
        root.set("coverage", coverage.toJson());
        Facets facets = coverage.facets();
        facets.write(root);

        TieReader tieReader = new TieReader(inputs);
        List<Tie> ties = tieReader.strongest();
        Curves pairCurves = new Curves(new SeriesReader(
                inputs, ActorTables.PAIR_DAILY, TrendTables.PAIR_TRENDS, List.of("actor_a", "actor_b")));
        List<Pair> bursting = pairCurves.foremost(0, limits.bursting()).stream()
                .map(id -> new Pair(id.get(0), id.get(1)))
                .toList();
        List<Pair> pairs = pairs(ties, bursting);
        ActorSection actors = new ActorSection(inputs, settings, ties, bursting);
        TopicSection topics = new TopicSection(inputs);
        actors.chooseHeadlines(articles);
        topics.chooseHeadlines(articles);
        articles.want(sentences(pairs));
        if (settings.texts()) {
            articles.fetch(inputs);
        }

        List<Tie> more = new ArrayList<>(tieReader.closest(actors.detailed()));
        more.addAll(tieReader.ofPairs(pairs));
        more.forEach(tie -> {
            actors.numbers().add(tie.pair().a());
            actors.numbers().add(tie.pair().b());
        });
        root.set(
                "networks",
                NetworkSection.toJson(ties, tieReader.places(actors.numbers().ids()), actors.numbers(), window));
        root.set("ties", others(more, ties, actors.numbers()));
        root.set("pairs", pairs(pairs, pairCurves, actors.numbers()));
        root.set("topics", topics.toJson(facets, actors.numbers(), articles));
        root.set("actors", actors.toJson(facets, topics.numbers(), articles));
        root.set("terms", TermSection.toJson(inputs));
        root.set("articles", articles.toJson(facets, window));
        return root;
    }

    /** The pairs with sentences: the strongest first, so that curves go to them. */
    private List<Pair> pairs(List<Tie> ties, List<Pair> bursting) {
        Set<Pair> pairs = new LinkedHashSet<>();
        List<Pair> all = ties.stream()
                .filter(tie -> tie.grain().equals(Grain.ALL.label()))
                .map(Tie::pair)
                .toList();
        pairs.addAll(all.subList(0, Math.min(all.size(), limits.pairs() / 2)));
        pairs.addAll(bursting);
        Map<List<Object>, Integer> rank = new java.util.HashMap<>();
        for (Tie tie : ties) {
            if (rank.merge(List.of(tie.grain(), tie.period()), 1, Integer::sum) <= PAIRS_OF_PERIOD) {
                pairs.add(tie.pair());
            }
        }
        pairs.addAll(all);
        return List.copyOf(pairs);
    }

    /** The pairs' sentences; those behind the first pairs have fewer. */
    private List<PairPlace> sentences(List<Pair> pairs) {
        if (!settings.texts()) {
            return List.of();
        }
        Set<Pair> first = Set.copyOf(pairs.subList(0, Math.min(pairs.size(), limits.pairs())));
        Map<Pair, Integer> taken = new java.util.HashMap<>();
        return PairSentences.find(
                        inputs.lake(),
                        pairs,
                        limits.sentences(),
                        inputs.window().first(),
                        inputs.window().last())
                .stream()
                .filter(place -> {
                    Pair pair = new Pair(place.actorA(), place.actorB());
                    return taken.merge(pair, 1, Integer::sum) <= (first.contains(pair) ? limits.sentences() : 2);
                })
                .toList();
    }

    private static ArrayNode others(List<Tie> more, List<Tie> ties, Numbers actors) {
        Set<Pair> known = new LinkedHashSet<>();
        ties.stream()
                .filter(tie -> tie.grain().equals(Grain.ALL.label()))
                .map(Tie::pair)
                .forEach(known::add);
        ArrayNode others = JsonNodeFactory.instance.arrayNode();
        more.stream()
                .sorted(Comparator.comparingDouble(Tie::g2)
                        .reversed()
                        .thenComparing(tie -> tie.pair().a())
                        .thenComparing(tie -> tie.pair().b()))
                .filter(tie -> known.add(tie.pair()))
                .forEach(tie -> tie.write(others, actors));
        return others;
    }

    /** {@code a}, {@code b}, curve {@code s} and sentences {@code x} of the pairs that have either. */
    private ArrayNode pairs(List<Pair> pairs, Curves curves, Numbers actors) {
        List<Pair> withCurve = pairs.subList(0, Math.min(pairs.size(), limits.curves(limits.pairs(), inputs.window())));
        curves.read(withCurve.stream().map(pair -> List.of(pair.a(), pair.b())).toList());
        Map<Pair, ArrayNode> sentences = articles.sentences();
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        Set<Pair> drawn = Set.copyOf(withCurve);
        for (Pair pair : pairs) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("a", actors.add(pair.a())).put("b", actors.add(pair.b()));
            if (drawn.contains(pair)) {
                node.set("s", curves.of(List.of(pair.a(), pair.b())).toJson(false));
            }
            if (sentences.containsKey(pair)) {
                node.set("x", sentences.get(pair));
            }
            if (node.size() > 2) {
                nodes.add(node);
            }
        }
        return nodes;
    }
}
