package org.marsad.explain;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.InvalidInput;
import org.marsad.calendar.Grain;
import org.marsad.explain.Explanation.Evidence;
import org.marsad.explain.PairSentences.Pair;
import org.marsad.lake.Lake;
import org.marsad.tables.ActorTables;
import org.marsad.tables.TopicTables;

/** Leads from a count of pairs, actors or topics to the articles and sentences that made it. */
public final class Explainer {

    /** The least q-value that is written out. */
    private static final double MIN_Q = 0.0001;

    private static final List<String> TIE =
            List.of("articles", "stories", "sentences", "expected", "npmi", "g2", "q_value", "log_dice");

    private final Lake lake;
    private final Period period;
    private final int most;

    /** Explains numbers of the period with at most so many sentences. */
    public Explainer(Lake lake, Period period, int most) {
        this.lake = lake;
        this.period = period;
        this.most = most;
    }

    /** Why two actors are said to belong together. */
    public Explanation pair(NamedActor one, NamedActor other) {
        Pair pair = Pair.of(one.id(), other.id());
        List<Row> rows = lake.read(ActorTables.COOCCURRENCE)
                .where(ofPeriod())
                .where(col("actor_a").equalTo(pair.a()).and(col("actor_b").equalTo(pair.b())))
                .selectExpr(TIE.toArray(new String[0]))
                .collectAsList();
        List<String> words = new ArrayList<>();
        Map<String, Object> numbers = new LinkedHashMap<>();
        if (rows.isEmpty()) {
            words.add("They are in no story together.");
        } else {
            Row row = rows.get(0);
            TIE.forEach(name -> numbers.put(name, row.getAs(name)));
            words.addAll(inWords(row));
        }
        List<Place> places = PairSentences.find(lake, List.of(pair), most, period.first(), period.last()).stream()
                .map(PairPlace::place)
                .toList();
        return explanation(one.shown() + " and " + other.shown(), words, numbers, places);
    }

    private static List<String> inWords(Row row) {
        long stories = row.getAs("stories");
        double expected = row.getAs("expected");
        double q = row.getAs("q_value");
        return List.of(
                String.format(
                        Locale.ROOT,
                        "Together in %,d stories (%,d articles); %.1f stories expected by chance%s.",
                        stories,
                        row.<Long>getAs("articles"),
                        expected,
                        stories > expected
                                ? String.format(Locale.ROOT, ", so %.1f times as many", stories / expected)
                                : ""),
                String.format(
                        Locale.ROOT,
                        "Of all ties at least as sure, %s are expected to be chance.",
                        q < MIN_Q ? "fewer than 0.01 %" : String.format(Locale.ROOT, "%.2f %%", 100 * q)));
    }

    /** How often an actor is in the news, and where. */
    public Explanation actor(NamedActor actor) {
        Row row = lake.read(ActorTables.ACTOR_DAILY)
                .where(days("day"))
                .where(col("actor_id").equalTo(actor.id()))
                .agg(sum("stories"), sum("articles"), sum("mentions"))
                .first();
        Dataset<Row> latest = lake.read(ActorTables.MENTIONS)
                .where(days("published_date"))
                .where(col("actor_id")
                        .equalTo(actor.id())
                        .and(col("attribution").equalTo(false)))
                .groupBy("story_id")
                .agg(max(struct(
                                unix_date(col("published_date")).as("day"),
                                col("article_id"),
                                col("part"),
                                col(PairSentences.START),
                                col(PairSentences.END)))
                        .as("place"));
        return explanation(actor.shown(), counts(row), numbers(row, "stories", "articles", "mentions"), places(latest));
    }

    /**
     * What a topic is made of.
     *
     * @param topic its id, or words of its label
     * @throws InvalidInput if there is none, or several, which are offered
     */
    public Explanation topic(String topic) {
        List<Row> found = lake.read(TopicTables.TOPICS)
                .where(col("topic_id").equalTo(topic).or(col("label").contains(topic)))
                .select("topic_id", "label")
                .orderBy(col("topic_id").equalTo(topic).desc(), col("topic_id"))
                .limit(20)
                .collectAsList();
        if (found.isEmpty() || (found.size() > 1 && !found.get(0).getString(0).equals(topic))) {
            throw new InvalidInput(
                    found.isEmpty()
                            ? "The lake has no topic '" + topic
                                    + "'. Write an id or words of a label of the table topics."
                            : "'" + topic + "' may be several topics. Give one of these ids: "
                                    + String.join(
                                            "; ",
                                            found.stream()
                                                    .map(each -> each.getString(0) + " (" + each.getString(1) + ")")
                                                    .toList())
                                    + ".");
        }
        String id = found.get(0).getString(0);
        Row row = lake.read(TopicTables.TOPIC_DAILY)
                .where(days("day"))
                .where(col("topic_id").equalTo(id))
                .agg(sum("stories"), sum("articles"))
                .first();
        Dataset<Row> latest = lake.read(TopicTables.ARTICLE_TOPICS)
                .where(days("published_date"))
                .where(col("topic_id").equalTo(id))
                .groupBy("story_id")
                .agg(max(struct(
                                unix_date(col("published_date")).as("day"),
                                col("article_id"),
                                lit(Place.TITLE).as("part"),
                                lit(0).as("start"),
                                lit(0).as("end")))
                        .as("place"));
        return explanation(
                id + " (" + found.get(0).getString(1) + ")",
                counts(row),
                numbers(row, "stories", "articles"),
                places(latest));
    }

    private List<Place> places(Dataset<Row> byStory) {
        return byStory.orderBy(col("place").desc()).limit(most).select("place.*").collectAsList().stream()
                .map(row -> new Place(row.getString(1), row.getString(2), List.of(row.getInt(3), row.getInt(4))))
                .toList();
    }

    private static List<String> counts(Row row) {
        return List.of(String.format(
                Locale.ROOT,
                "In %,d stories, %,d articles.",
                row.isNullAt(0) ? 0L : row.getLong(0),
                row.isNullAt(1) ? 0L : row.getLong(1)));
    }

    private static Map<String, Object> numbers(Row row, String... names) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            numbers.put(names[i], row.isNullAt(i) ? 0L : row.getLong(i));
        }
        return numbers;
    }

    private Explanation explanation(
            String subject, List<String> words, Map<String, Object> numbers, List<Place> places) {
        Set<String> ids =
                new LinkedHashSet<>(places.stream().map(Place::articleId).toList());
        Map<String, FoundArticle> articles = ArticleTexts.fetch(lake, ids, places, period.first(), period.last());
        Map<String, Integer> next = new HashMap<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Place place : places) {
            FoundArticle article = articles.get(place.articleId());
            if (article != null) {
                Excerpt text = article.excerpts().get(next.merge(place.articleId(), 1, Integer::sum) - 1);
                evidence.add(new Evidence(
                        article.day().toString(),
                        article.source(),
                        article.title(),
                        article.url(),
                        text.text(),
                        text.marks(),
                        article.id()));
            }
        }
        String days = period.grain() == Grain.ALL ? "all days" : period.first() + " to " + period.last();
        return new Explanation(subject, days, words, numbers, evidence);
    }

    private Column days(String column) {
        return col(column).between(java.sql.Date.valueOf(period.first()), java.sql.Date.valueOf(period.last()));
    }

    private Column ofPeriod() {
        Column grain = col("grain").equalTo(period.grain().label());
        return period.grain() == Grain.ALL
                ? grain
                : grain.and(col("period").equalTo(java.sql.Date.valueOf(period.first())));
    }
}
