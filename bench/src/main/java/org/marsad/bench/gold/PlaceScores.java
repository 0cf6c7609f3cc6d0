package org.marsad.bench.gold;

import static org.apache.spark.sql.functions.explode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.InvalidInput;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;
import org.marsad.engine.matcher.Matcher;
import org.marsad.engine.matcher.Mention;

/** Compares the states that Marsad finds in each article with those that its labels name. */
public final class PlaceScores {

    private static final List<String> COLUMNS = List.of("title", "body", "places");
    private static final StructType JUDGED = new StructType()
            .add("code", DataTypes.StringType)
            .add("found", DataTypes.LongType)
            .add("gold", DataTypes.LongType)
            .add("both", DataTypes.LongType);

    private PlaceScores() {}

    /**
     * Counts by state, the articles being those with {@code title}, {@code body} and {@code places} (array of labels).
     * A mention that only tells where a report was written does not count.
     *
     * @param implied whether the state that the catalogue gives for a place, person, organisation or medium counts as
     *     found with it: Toronto tells of Canada
     * @throws InvalidInput if a column is missing, or a label is unknown
     */
    public static Map<String, Tally> of(
            Dataset<Row> articles, Catalogue catalogue, PlaceLabels labels, boolean implied) {
        requireColumns(articles);
        labels.requireKnown(articles.select(explode(articles.col("places")))
                .distinct()
                .as(Encoders.STRING())
                .collectAsList());
        Broadcast<Matcher> matcher = JavaSparkContext.fromSparkContext(
                        articles.sparkSession().sparkContext())
                .broadcast(Matcher.of(catalogue));
        HashMap<String, String> states = new HashMap<>();
        for (Actor actor : catalogue.actors()) {
            if (actor.kind() == ActorKind.STATE) {
                states.put(actor.id(), actor.id());
            } else if (implied && actor.country() != null) {
                states.put(actor.id(), actor.country());
            }
        }
        FlatMapFunction<Row, Row> judge = article -> judge(article, matcher.value(), states, labels);
        Map<String, Tally> tallies = new TreeMap<>();
        for (Row sum : articles.select("title", "body", "places")
                .flatMap(judge, Encoders.row(JUDGED))
                .groupBy("code")
                .sum("found", "gold", "both")
                .collectAsList()) {
            tallies.put(sum.getString(0), new Tally(sum.getLong(1), sum.getLong(2), sum.getLong(3)));
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
                    + ". Name an archive of Reuters-21578 with title, body and places.");
        }
    }

    private static Iterator<Row> judge(Row article, Matcher matcher, Map<String, String> states, PlaceLabels labels) {
        Set<String> found = new TreeSet<>();
        for (Mention mention : matcher.match(article.getString(0), article.getString(1))) {
            String state = states.get(mention.actorId());
            if (!mention.attribution() && state != null) {
                found.add(labels.counted(state));
            }
        }
        Set<String> gold = new TreeSet<>();
        if (!article.isNullAt(2)) {
            article.<String>getList(2).forEach(label -> gold.add(labels.code(label)));
        }
        Set<String> all = new TreeSet<>(found);
        all.addAll(gold);
        List<Row> judged = new ArrayList<>();
        for (String code : all) {
            long isFound = found.contains(code) ? 1 : 0;
            long isGold = gold.contains(code) ? 1 : 0;
            judged.add(RowFactory.create(code, isFound, isGold, isFound * isGold));
        }
        return judged.iterator();
    }
}
