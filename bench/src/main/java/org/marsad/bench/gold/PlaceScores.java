package org.marsad.bench.gold;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.InvalidInput;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;
import org.marsad.focus.FocusedState;
import org.marsad.focus.StateFocus;
import org.marsad.ingest.ArticleReader;
import org.marsad.ingest.CleanArticle;
import org.marsad.ingest.RawArticle;
import org.marsad.ingest.ReadingSettings;
import org.marsad.ingest.date.DateBounds;
import org.marsad.matcher.ArticleText;
import org.marsad.matcher.Matcher;
import org.marsad.matcher.Mention;

/**
 * Compares the states that Marsad finds in each article with those that its labels name.
 *
 * <p>Articles are read as {@code ingest} reads them: lines joined, furniture cut, names taken by the day. One that it
 * would reject has no states, but its labels count.
 */
public final class PlaceScores {

    private static final List<String> COLUMNS = List.of("id", "date", "title", "body", "places");
    private static final LocalDate LAST_DAY = LocalDate.of(1987, 12, 31);

    private final Matcher matcher;
    private final StateFocus focus;
    private final PlaceLabels labels;
    private final HashMap<String, String> states = new HashMap<>();
    private final HashMap<String, String> countries = new HashMap<>();
    private final ArticleReader reader = new ArticleReader(new ReadingSettings(DateBounds.until(LAST_DAY)));

    /**
     * An article and a state that was found in it or labelled.
     *
     * @param named whether a mention of the state itself acts in it
     * @param implied whether a mention does of a place, person, organisation, group or medium that the catalogue gives
     *     to the state: Toronto tells of Canada
     * @param score that of {@link StateFocus}, 0 if nothing leads to the state
     */
    public record Pair(String code, boolean named, boolean implied, double score, boolean gold) {}

    private PlaceScores(Catalogue catalogue, PlaceLabels labels) {
        this.labels = labels;
        matcher = Matcher.of(catalogue);
        focus = new StateFocus(catalogue);
        for (Actor actor : catalogue.actors()) {
            if (actor.kind() == ActorKind.STATE) {
                states.put(actor.id(), actor.id());
            } else if (actor.country() != null) {
                countries.put(actor.id(), actor.country());
            }
        }
    }

    /**
     * The pairs of articles and states of a half; the articles, in order of their ids, being those with {@code id},
     * {@code date}, {@code title}, {@code body} and {@code places} (array of labels).
     *
     * @throws InvalidInput if a column is missing, or a label is unknown
     */
    public static List<Pair> of(Dataset<Row> articles, Catalogue catalogue, PlaceLabels labels, Half half) {
        requireColumns(articles);
        List<Row> rows = articles.select("id", "date", "title", "body", "places")
                .orderBy(col("id").cast("long"), col("id"))
                .collectAsList();
        labels.requireKnown(
                rows.stream().flatMap(row -> labels(row).stream()).distinct().toList());
        PlaceScores scores = new PlaceScores(catalogue, labels);
        List<Pair> pairs = new ArrayList<>();
        half.of(rows).forEach(row -> pairs.addAll(scores.pairs(row)));
        return pairs;
    }

    /** Counts by state, where found is what the convention takes for found. */
    public static Map<String, Tally> tallies(List<Pair> pairs, Predicate<Pair> found) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Pair pair : pairs) {
            long isFound = found.test(pair) ? 1 : 0;
            long isGold = pair.gold() ? 1 : 0;
            if (isFound + isGold > 0) {
                tallies.merge(pair.code(), new Tally(isFound, isGold, isFound * isGold), Tally::plus);
            }
        }
        return tallies;
    }

    private static void requireColumns(Dataset<Row> articles) {
        List<String> present = Arrays.asList(articles.columns());
        if (!present.containsAll(COLUMNS)) {
            throw new InvalidInput("--archive lacks "
                    + COLUMNS.stream()
                            .filter(column -> !present.contains(column))
                            .toList() + "; its columns are " + present
                    + ". Name an archive of Reuters-21578 with id, date, title, body and places.");
        }
    }

    private static List<String> labels(Row row) {
        return row.isNullAt(4) ? List.of() : row.getList(4);
    }

    private List<Pair> pairs(Row row) {
        Set<String> gold = new TreeSet<>();
        labels(row).forEach(label -> gold.add(labels.code(label)));
        Set<String> named = new TreeSet<>();
        Set<String> implied = new TreeSet<>();
        Map<String, Double> scores = new TreeMap<>();
        RawArticle raw = new RawArticle(
                null, null, null, row.getString(2), row.getString(3), null, row.getString(1), null, null, null, null);
        if (reader.read(raw) instanceof CleanArticle article) {
            ArticleText text = ArticleText.of(article.title(), article.body());
            List<Mention> mentions = matcher.match(text, article.publishedDate());
            for (Mention mention : mentions) {
                if (!mention.attribution()) {
                    add(states.get(mention.actorId()), named);
                    add(countries.get(mention.actorId()), implied);
                }
            }
            for (FocusedState state : focus.of(text, article.publishedDate(), mentions)) {
                scores.merge(labels.counted(state.stateId()), state.score(), Math::max);
            }
        }
        Set<String> all = new TreeSet<>(gold);
        all.addAll(named);
        all.addAll(implied);
        all.addAll(scores.keySet());
        return all.stream()
                .map(code -> new Pair(
                        code,
                        named.contains(code),
                        implied.contains(code),
                        scores.getOrDefault(code, 0.0),
                        gold.contains(code)))
                .toList();
    }

    private void add(String state, Set<String> found) {
        if (state != null) {
            found.add(labels.counted(state));
        }
    }
}
