package org.marsad.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.explain.ArticleTexts;
import org.marsad.explain.Excerpt;
import org.marsad.explain.FoundArticle;
import org.marsad.explain.PairPlace;
import org.marsad.explain.PairSentences.Pair;
import org.marsad.explain.Place;

/** The articles that the file names, collected from all sections and fetched at once. */
final class Articles {

    private final Set<String> wanted = new LinkedHashSet<>();
    private final List<PairPlace> places = new ArrayList<>();
    private final Map<String, FoundArticle> found = new HashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    void want(String articleId) {
        if (wanted.size() < ArticleTexts.MAX_ARTICLES) {
            wanted.add(articleId);
        }
    }

    void want(List<PairPlace> sentences) {
        sentences.forEach(sentence -> want(sentence.place().articleId()));
        sentences.stream()
                .filter(sentence -> wanted.contains(sentence.place().articleId()))
                .forEach(places::add);
    }

    void fetch(ReportInputs inputs) {
        List<Place> all = places.stream().map(PairPlace::place).toList();
        found.putAll(ArticleTexts.fetch(
                inputs.lake(),
                wanted,
                all,
                inputs.window().first(),
                inputs.window().last()));
        wanted.stream().filter(found::containsKey).forEach(id -> numbers.put(id, numbers.size()));
    }

    /** Adds the article's number to the array, if it was found. */
    void write(ArrayNode array, String articleId) {
        Integer number = numbers.get(articleId);
        if (number != null) {
            array.add(number);
        }
    }

    /** {@code [title, source, address, day, language]} of each article, by number. */
    ArrayNode toJson(Facets facets, Window window) {
        ArrayNode articles = JsonNodeFactory.instance.arrayNode();
        for (String id : numbers.keySet()) {
            FoundArticle article = found.get(id);
            String source = article.source() == null ? "" : article.source();
            ArrayNode node = articles.addArray().add(article.title());
            if (facets.sources().contains(source)) {
                node.add(facets.source(source));
            } else {
                node.add(CoverageSection.shown(source));
            }
            node.add(article.url())
                    .add(window.index(article.day().toEpochDay()))
                    .add(article.language());
        }
        return articles;
    }

    /** The sentences of each pair: {@code [article, text, start, end, start, end]}, marks in UTF-16 units. */
    Map<Pair, ArrayNode> sentences() {
        Map<Pair, ArrayNode> sentences = new LinkedHashMap<>();
        Map<String, Integer> next = new HashMap<>();
        for (PairPlace pairPlace : places) {
            String id = pairPlace.place().articleId();
            int excerpt = next.merge(id, 1, Integer::sum) - 1;
            FoundArticle article = found.get(id);
            if (article == null) {
                continue;
            }
            Excerpt text = article.excerpts().get(excerpt);
            ArrayNode node = sentences
                    .computeIfAbsent(
                            new Pair(pairPlace.actorA(), pairPlace.actorB()),
                            pair -> JsonNodeFactory.instance.arrayNode())
                    .addArray()
                    .add(numbers.get(id))
                    .add(text.text());
            text.marks().forEach(node::add);
        }
        return sentences;
    }
}
