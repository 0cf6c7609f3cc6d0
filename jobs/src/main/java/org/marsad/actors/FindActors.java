package org.marsad.actors;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.unix_date;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.marsad.calendar.Days;
import org.marsad.catalogue.Catalogue;
import org.marsad.focus.FocusedState;
import org.marsad.focus.StateFocus;
import org.marsad.matcher.ArticleText;
import org.marsad.matcher.Matcher;
import org.marsad.matcher.Mention;
import org.marsad.step.Inputs;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.ActorTables;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;

/**
 * Finds the mentions of the catalogue's actors in the articles, and which states every article is about, see
 * {@link StateFocus}: each article by itself, and read once for both.
 */
public final class FindActors implements Step {

    private static final String VERSION = "11";

    /** What both tables take from the article; days as numbers, since dates cost a calendar at every row. */
    private static final StructType OF_ARTICLE = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("story_id", DataTypes.StringType)
            .add("story_date", DataTypes.IntegerType)
            .add("published_date", DataTypes.IntegerType)
            .add("source", DataTypes.StringType);

    private static final List<String> DAYS = List.of("story_date", "published_date");

    /** An article with its mentions and states, packed. */
    private static final StructType FOUND = OF_ARTICLE.add("found", DataTypes.BinaryType);

    private static final int PUBLISHED = OF_ARTICLE.fieldIndex("published_date");
    private static final int TITLE = OF_ARTICLE.size();
    private static final int BODY = TITLE + 1;
    private static final int PACKED = OF_ARTICLE.size();

    private final Catalogue catalogue;

    public FindActors(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "find mentions and states";
    }

    @Override
    public List<Table> reads() {
        return List.of(ArticleTables.ARTICLES);
    }

    @Override
    public List<Table> writes() {
        return List.of(ActorTables.MENTIONS, ActorTables.ARTICLE_STATES);
    }

    @Override
    public String fingerprint() {
        return VERSION + " catalogue " + catalogue.fingerprint();
    }

    @Override
    public StepResult compute(Inputs inputs, Days days) {
        Dataset<Row> articles = inputs.read(ArticleTables.ARTICLES)
                .where(days.where("published_date"))
                .select(
                        col("article_id"),
                        col("story_id"),
                        unix_date(col("story_date")),
                        unix_date(col("published_date")),
                        col("source"),
                        col("title"),
                        col("body"));
        Broadcast<Matcher> matcher = inputs.shared(Matcher.of(catalogue));
        Broadcast<StateFocus> focus = inputs.shared(new StateFocus(catalogue));
        FlatMapFunction<Row, Row> find = article -> found(article, matcher.value(), focus.value());
        Dataset<Row> found = articles.flatMap(find, Encoders.row(FOUND)).persist(StorageLevel.DISK_ONLY());
        FlatMapFunction<Row, Row> mentions = article -> mentions(article);
        FlatMapFunction<Row, Row> states = article -> states(article);
        return new StepResult(
                List.of(
                        new Output(ActorTables.MENTIONS, rows(found, mentions, ActorTables.MENTIONS)),
                        new Output(ActorTables.ARTICLE_STATES, rows(found, states, ActorTables.ARTICLE_STATES))),
                List.of(found));
    }

    private static Iterator<Row> found(Row article, Matcher matcher, StateFocus focus) {
        ArticleText text = ArticleText.of(article.getString(TITLE), article.getString(BODY));
        LocalDate day = LocalDate.ofEpochDay(article.getInt(PUBLISHED));
        List<Mention> mentions = matcher.match(text, day);
        List<FocusedState> states = focus.of(text, day, mentions);
        return mentions.isEmpty() && states.isEmpty()
                ? Collections.emptyIterator()
                : List.of(row(article, new FoundActors(mentions, states).pack()))
                        .iterator();
    }

    private static Iterator<Row> mentions(Row article) {
        return FoundActors.unpack(article.getAs(PACKED)).mentions().stream()
                .map(mention -> row(
                        article,
                        mention.part().label(),
                        mention.start(),
                        mention.end(),
                        mention.actorId(),
                        mention.surface(),
                        mention.paragraph(),
                        mention.sentence(),
                        mention.method().label(),
                        mention.confidence(),
                        mention.attribution()))
                .iterator();
    }

    private static Iterator<Row> states(Row article) {
        return FoundActors.states(article.getAs(PACKED)).stream()
                .map(state -> row(
                        article,
                        state.stateId(),
                        state.score(),
                        state.clue().label(),
                        state.sentences(),
                        state.inTitle()))
                .iterator();
    }

    /** A row with what is the article's, and then what is its own. */
    private static Row row(Row article, Object... own) {
        Object[] values = new Object[OF_ARTICLE.size() + own.length];
        for (int i = 0; i < OF_ARTICLE.size(); i++) {
            values[i] = article.get(i);
        }
        System.arraycopy(own, 0, values, OF_ARTICLE.size(), own.length);
        return RowFactory.create(values);
    }

    private static Dataset<Row> rows(Dataset<Row> found, FlatMapFunction<Row, Row> unpack, Table table) {
        StructType schema = new StructType(Stream.concat(
                        Arrays.stream(OF_ARTICLE.fields()),
                        Arrays.stream(table.schema().fields()).filter(field -> !List.of(OF_ARTICLE.fieldNames())
                                .contains(field.name())))
                .toArray(StructField[]::new));
        Dataset<Row> rows = found.flatMap(unpack, Encoders.row(schema));
        for (String day : DAYS) {
            rows = rows.withColumn(day, date_from_unix_date(col(day)));
        }
        return rows;
    }
}
