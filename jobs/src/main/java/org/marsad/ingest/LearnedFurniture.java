package org.marsad.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import it.unimi.dsi.fastutil.longs.LongSet;
import java.sql.Date;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.RelationalGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.ingest.furniture.EdgeBlocks;
import org.marsad.ingest.furniture.RecurringBlocks;

/**
 * Learns which blocks of lines are furniture: those at the same edge of at least {@value #ENOUGH_PAGES} pages of a
 * source and of at least {@value #LEAST_SHARE} of them, over at least {@value #LEAST_DAYS} days; of a source with few
 * pages, {@value #LEAST_PAGES} are enough if they are {@value #SHARE_OF_FEW} of them.
 *
 * <p>Pages of one story count as one, so that no story becomes furniture, however often a source prints it; nor does
 * what stands under the parts of a series of one day, nor what one writer among many ends with. Articles without a source
 * teach nothing.
 *
 * <p>Columns: those of the table {@code recurring_blocks}. Of each block the {@value #SAMPLE} smallest hashes of stories
 * are kept (bottom-k sketch: Cohen and Kaplan 2007). Sketches of parts of an archive merge to that of the whole, and a
 * file that is read again adds nothing. Up to {@value #SAMPLE} stories are counted, beyond that estimated, with a
 * standard error of about an eighth.
 */
public final class LearnedFurniture {

    private static final int LEAST_PAGES = 4;
    private static final int ENOUGH_PAGES = 8;
    private static final double SHARE_OF_FEW = 0.2;
    private static final double LEAST_SHARE = 0.02;
    private static final int LEAST_DAYS = 3;

    /** Blocks seen less often in the rows that are read together are forgotten. */
    private static final int LEAST_SEEN = 3;

    private static final int SAMPLE = 64;
    private static final int MOST_OF_SOURCE = 100;
    private static final int MOST = 1_000_000;

    /** Stands for all pages of a source; no block has it. */
    private static final long ALL_PAGES = 0;

    private static final StructType SEEN = new StructType()
            .add("source", DataTypes.StringType)
            .add("block", DataTypes.LongType)
            .add("story", DataTypes.LongType);
    private static final StructType FOUND = SEEN.add("first_day", DataTypes.DateType)
            .add("last_day", DataTypes.DateType)
            .add("text", DataTypes.StringType);

    private LearnedFurniture() {}

    /**
     * What is known after some articles; null if they teach nothing.
     *
     * @param before what earlier articles have taught; null if nothing
     * @param articles {@code source, body, published_date}; read twice
     */
    public static Dataset<Row> after(Dataset<Row> before, Dataset<Row> articles) {
        Dataset<Row> bodies = articles.where("source IS NOT NULL").select("source", "body", "published_date");
        RecurringBlocks frequent = frequent(bodies);
        if (frequent.isEmpty()) {
            return null;
        }
        Dataset<Row> found = found(bodies, frequent);
        return judged(sampled(before == null ? found : found.unionByName(stories(before))));
    }

    /** The blocks that are furniture; at most {@value #MOST} come to the driver. */
    public static RecurringBlocks furniture(Dataset<Row> learned) {
        return collected(learned.where("furniture").orderBy(col("articles").desc(), col("source"), col("block")));
    }

    private static RecurringBlocks collected(Dataset<Row> blocks) {
        RecurringBlocks collected = new RecurringBlocks();
        for (Row row : blocks.select("source", "block").limit(MOST).collectAsList()) {
            collected.add(row.getString(0), row.getLong(1));
        }
        return collected;
    }

    private static RecurringBlocks frequent(Dataset<Row> bodies) {
        MapPartitionsFunction<Row, Row> see = rows -> each(rows, row -> {
            EdgeBlocks blocks = new EdgeBlocks(row.getString(1));
            long story = blocks.story();
            return Stream.concat(
                            Stream.of(ALL_PAGES), Arrays.stream(blocks.keys()).boxed())
                    .map(key -> RowFactory.create(row.getString(0), key, story));
        });
        Dataset<Row> seen = bodies.mapPartitions(see, Encoders.row(SEEN))
                .groupBy("source", "block")
                .agg(
                        count(lit(1)).as("pages"),
                        min("story").as("least"),
                        max("story").as("greatest"))
                .where(col("pages").geq(LEAST_SEEN).and(col("least").notEqual(col("greatest"))));
        return collected(firstOf(seen, col("pages").desc()).orderBy(col("pages").desc(), col("source"), col("block")));
    }

    private static Dataset<Row> found(Dataset<Row> bodies, RecurringBlocks frequent) {
        MapPartitionsFunction<Row, Row> find = rows -> each(rows, row -> {
            String source = row.getString(0);
            LongSet keys = frequent.of(source);
            if (keys.isEmpty()) {
                return Stream.of();
            }
            EdgeBlocks blocks = new EdgeBlocks(row.getString(1));
            long story = blocks.story();
            Date day = row.getDate(2);
            return Stream.concat(
                            Stream.of(ALL_PAGES), Arrays.stream(blocks.keys()).boxed())
                    .filter(key -> keys.contains(key.longValue()))
                    .map(key -> RowFactory.create(source, key, story, day, day, blocks.text(key)));
        });
        return bodies.mapPartitions(find, Encoders.row(FOUND));
    }

    private static Iterator<Row> each(Iterator<Row> rows, Function<Row, Stream<Row>> function) {
        Iterable<Row> all = () -> rows;
        return StreamSupport.stream(all.spliterator(), false).flatMap(function).iterator();
    }

    private static Dataset<Row> stories(Dataset<Row> before) {
        return before.select(
                col("source"),
                col("block"),
                explode(col("sample")).as("story"),
                col("first_day"),
                col("last_day"),
                col("text"));
    }

    private static Dataset<Row> sampled(Dataset<Row> found) {
        // Articles are taken apart once: what is read twice is a row a story and block.
        Dataset<Row> stories = summed(found.groupBy("source", "block", "story")).localCheckpoint();
        Dataset<Row> blocks = summed(stories.groupBy("source", "block"));
        Dataset<Row> samples = stories.select("source", "block", "story")
                .withColumn(
                        "rank",
                        row_number().over(Window.partitionBy("source", "block").orderBy("story")))
                .where(col("rank").leq(SAMPLE))
                .groupBy("source", "block")
                .agg(sort_array(collect_list("story")).as("sample"));
        return blocks.join(samples, Increment.columns("source", "block"));
    }

    private static Dataset<Row> summed(RelationalGroupedDataset rows) {
        return rows.agg(
                min("first_day").as("first_day"),
                max("last_day").as("last_day"),
                min("text").as("text"));
    }

    private static Dataset<Row> judged(Dataset<Row> sampled) {
        UDF1<scala.collection.Seq<Long>, Long> size = LearnedFurniture::estimate;
        Dataset<Row> counted =
                sampled.withColumn("articles", udf(size, DataTypes.LongType).apply(col("sample")));
        Column pages = coalesce(
                max(when(col("block").equalTo(lit(ALL_PAGES)), col("articles"))).over(Window.partitionBy("source")),
                lit(0L));
        return firstOf(counted, col("articles").desc())
                .withColumn("pages", pages)
                .withColumn(
                        "furniture",
                        col("block")
                                .notEqual(lit(ALL_PAGES))
                                .and(col("articles").geq(LEAST_PAGES))
                                .and(col("articles")
                                        .geq(least(
                                                lit(ENOUGH_PAGES), col("pages").multiply(SHARE_OF_FEW))))
                                .and(col("articles").geq(col("pages").multiply(LEAST_SHARE)))
                                .and(datediff(col("last_day"), col("first_day")).geq(LEAST_DAYS - 1)))
                .drop("pages");
    }

    /** Of each source so many, and its pages. */
    private static Dataset<Row> firstOf(Dataset<Row> blocks, Column order) {
        return blocks.withColumn(
                        "rank", row_number().over(Window.partitionBy("source").orderBy(order, col("block"))))
                .where(col("rank").leq(MOST_OF_SOURCE).or(col("block").equalTo(lit(ALL_PAGES))))
                .drop("rank");
    }

    /** How many distinct hashes there were, of which the sample holds the smallest. */
    static long estimate(scala.collection.Seq<Long> sample) {
        List<Long> hashes = scala.jdk.javaapi.CollectionConverters.asJava(sample);
        if (hashes.size() < SAMPLE) {
            return hashes.size();
        }
        double part = (hashes.get(SAMPLE - 1) - (double) Long.MIN_VALUE) * 0x1.0p-64;
        return Math.round((SAMPLE - 1) / part);
    }
}
