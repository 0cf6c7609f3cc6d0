package org.marsad.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.marsad.InvalidInput;
import org.marsad.explain.PairSentences.Pair;
import org.marsad.explain.ShownText;
import org.marsad.report.HeadlineReader.Headline;
import org.marsad.tables.ActorTables;
import org.marsad.tables.TrendTables;

/**
 * The actors: id {@code i}, kind {@code k}, names {@code en} and {@code ar}; and, of those in detail, curve {@code s},
 * spellings {@code f}, topics {@code t}, stories by source {@code bs} and by language {@code bl}, articles {@code h}.
 */
final class ActorSection {

    /** Actors in detail, ties' actors included. */
    private static final int MAX_DETAILED = 900;

    private static final int MAX_BURST_DAYS = 5;
    private static final int MAX_NAME = 120;

    private final ReportInputs inputs;
    private final ActorReader reader;
    private final Curves curves;
    private final List<String> detailed;
    private final Numbers numbers;
    private final Map<String, ObjectNode> nodes = new HashMap<>();
    private Map<String, List<Headline>> headlines = Map.of();

    ActorSection(ReportInputs inputs, ReportSettings settings, List<Tie> ties, List<Pair> bursting) {
        this.inputs = inputs;
        reader = new ActorReader(inputs);
        curves = new Curves(
                new SeriesReader(inputs, ActorTables.ACTOR_DAILY, TrendTables.ACTOR_TRENDS, List.of("actor_id")));
        requireKnown(settings.actors());
        ReportLimits limits = inputs.limits();
        Set<String> all = new LinkedHashSet<>(settings.actors());
        curves.foremost(limits.curves(limits.actors(), inputs.window()), limits.bursting())
                .forEach(id -> all.add(id.get(0)));
        ties.forEach(tie -> all.addAll(List.of(tie.pair().a(), tie.pair().b())));
        bursting.forEach(pair -> all.addAll(List.of(pair.a(), pair.b())));
        int most = limits.curves(MAX_DETAILED, inputs.window());
        detailed = all.stream().limit(Math.max(most, settings.actors().size())).toList();
        numbers = new Numbers(all);
        curves.read(detailed.stream().map(List::of).toList());
    }

    private void requireKnown(Collection<String> actors) {
        if (actors.isEmpty()) {
            return;
        }
        Set<String> known = reader.names(actors).keySet();
        List<String> problems = actors.stream()
                .filter(id -> !known.contains(id))
                .map(id -> "--actors: the lake has no actor '" + id
                        + "'. 'marsad explain --actor NAME' finds ids by name.")
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** Numbers of all actors in the file. */
    Numbers numbers() {
        return numbers;
    }

    /** The actors shown in detail. */
    List<String> detailed() {
        return detailed;
    }

    void chooseHeadlines(Articles articles) {
        headlines = new HeadlineReader(inputs).ofActors(detailed, curves.burstDays(MAX_BURST_DAYS, inputs.window()));
        headlines.values().forEach(each -> each.forEach(headline -> articles.want(headline.articleId())));
    }

    /** The actors by number; call it when no further actor is given a number. */
    ArrayNode toJson(Facets facets, Numbers topics, Articles articles) {
        Map<String, Row> names = reader.names(numbers.ids());
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (String id : numbers.ids()) {
            ObjectNode node = all.addObject().put("i", id);
            nodes.put(id, node);
            Row row = names.get(id);
            if (row != null) {
                node.put("k", row.getString(1));
                putText(node, "en", row.getString(2));
                putText(node, "ar", row.getString(3));
                putText(node, "c", row.getString(4));
                putText(node, "w", row.getString(5));
            }
        }
        for (String id : detailed) {
            ObjectNode node = nodes.get(id);
            node.set("s", curves.of(List.of(id)).toJson(true));
            ArrayNode h = node.putArray("h");
            headlines.getOrDefault(id, List.of()).forEach(headline -> articles.write(h, headline.articleId()));
        }
        for (Row row : reader.forms(detailed)) {
            array(row, "f")
                    .addArray()
                    .add(ShownText.of(row.getString(1), MAX_NAME))
                    .add(row.getString(2))
                    .add(row.getLong(3));
        }
        for (Row row : reader.topics(detailed)) {
            if (topics.has(row.getString(1))) {
                array(row, "t")
                        .addArray()
                        .add(topics.of(row.getString(1)))
                        .add(row.getLong(2))
                        .add(Series.rounded(row.getDouble(3), 2))
                        .add(Series.significant(row.getDouble(4)));
            }
        }
        for (Row row : reader.bySource(detailed, facets)) {
            array(row, "bs").add(facets.source(row.getString(1))).add(row.getLong(2));
        }
        if (facets.languages().size() > 1) {
            for (Row row : reader.byLanguage(detailed, facets)) {
                array(row, "bl").add(facets.language(row.getString(1))).add(row.getLong(2));
            }
        }
        return all;
    }

    private ArrayNode array(Row row, String name) {
        return nodes.get(row.getString(0)).withArray(name);
    }

    private static void putText(ObjectNode node, String name, String text) {
        if (text != null) {
            node.put(name, ShownText.of(text, MAX_NAME));
        }
    }
}
