package org.marsad.actors;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.unix_date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.marsad.calendar.Days;
import org.marsad.catalogue.Catalogue;
import org.marsad.engine.matcher.Matcher;
import org.marsad.engine.matcher.Mention;
import org.marsad.step.Inputs;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.ActorTables;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;

/** Finds the mentions of the catalogue's actors in the articles, each article by itself. */
public final class FindMentions implements Step {

    private static final String VERSION = "9";

    private static final List<String> DAYS = List.of("story_date", "published_date");

    /** The table's columns, with days as numbers: a date is made and taken apart with a calendar, at every mention. */
    private static final StructType WITH_EPOCH_DAYS =
            new StructType(Arrays.stream(ActorTables.MENTIONS.schema().fields())
                    .map(field -> DAYS.contains(field.name())
                            ? new StructField(field.name(), DataTypes.IntegerType, true, field.metadata())
                            : field)
                    .toArray(StructField[]::new));

    private final Catalogue catalogue;

    public FindMentions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "find mentions";
    }

    @Override
    public List<Table> reads() {
        return List.of(ArticleTables.ARTICLES);
    }

    @Override
    public List<Table> writes() {
        return List.of(ActorTables.MENTIONS);
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
                        col("title"),
                        col("body"),
                        col("story_id"),
                        unix_date(col("story_date")),
                        unix_date(col("published_date")),
                        col("source"));
        Broadcast<Matcher> matcher = inputs.shared(Matcher.of(catalogue));
        FlatMapFunction<Row, Row> find = article -> mentions(article, matcher.value());
        Dataset<Row> mentions = articles.flatMap(find, Encoders.row(WITH_EPOCH_DAYS));
        for (String day : DAYS) {
            mentions = mentions.withColumn(day, date_from_unix_date(col(day)));
        }
        return StepResult.of(new Output(ActorTables.MENTIONS, mentions));
    }

    private static Iterator<Row> mentions(Row article, Matcher matcher) {
        LocalDate day = LocalDate.ofEpochDay(article.getInt(5));
        List<Row> rows = new ArrayList<>();
        for (Mention mention : matcher.match(article.getString(1), article.getString(2), day)) {
            rows.add(RowFactory.create(
                    article.get(0),
                    mention.part().label(),
                    mention.start(),
                    mention.end(),
                    article.get(3),
                    article.get(4),
                    article.get(5),
                    article.get(6),
                    mention.actorId(),
                    mention.surface(),
                    mention.paragraph(),
                    mention.sentence(),
                    mention.method().label(),
                    mention.confidence(),
                    mention.attribution()));
        }
        return rows.iterator();
    }
}
