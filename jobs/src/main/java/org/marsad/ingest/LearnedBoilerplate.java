package org.marsad.ingest;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
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
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.RelationalGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.marsad.boilerplate.EdgeBlocks;
import org.marsad.boilerplate.RecurringBlocks;
import org.marsad.cache.WorkingSet;

/**
 * Learns which blocks of lines are furniture: those at the same edge of at least {@value #ENOUGH_PAGES} pages of a
 * source and of at least {@value #MIN_SHARE} of them, over at least {@value #MIN_DAYS} days; of a source with few
 * pages, {@value #MIN_PAGES} are enough if they are {@value #SHARE_OF_FEW} of them.
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
public final class LearnedBoilerplate {

    private static final int MIN_PAGES = 4;
    private static final int ENOUGH_PAGES = 8;
    private static final double SHARE_OF_FEW = 0.2;
    private static final double MIN_SHARE = 0.02;
    private static final int MIN_DAYS = 3;

    /** Blocks seen less often in the rows that are read together are forgotten. */
    private static final int MIN_SEEN = 3;

    private static final int SAMPLE = 64;
    private static final int MAX_OF_SOURCE = 100;
    private static final int MAX = 1_000_000;

    /** Stands for all pages of a source; no block has it. */
    private static final long ALL_PAGES = 0;

    private static final StructType FOUND = new StructType()
            .add("source", DataTypes.StringType)
            .add("block", DataTypes.LongType)
            .add("story", DataTypes.LongType)
            .add("first_day", DataTypes.DateType)
            .add("last_day", DataTypes.DateType)
            .add("text", DataTypes.StringType);

    private LearnedBoilerplate() {}

    /**
     * What is known after some articles; null if they teach nothing.
     *
     * @param before what earlier articles have taught; null if nothing
     * @param keys {@code source, page_story, page_blocks, published_date} of the articles, see {@link ParsedRows#keys}
     * @param articles these and {@code body}
     * @param workingSet keeps what is read more than once, until the result is no longer needed
     */
    public static Dataset<Row> after(
            Dataset<Row> before, Dataset<Row> keys, Dataset<Row> articles, WorkingSet workingSet) {
        Dataset<Row> pages = keys.where("source IS NOT NULL");
        RecurringBlocks frequent = frequent(pages);
        if (frequent.isEmpty()) {
            return null;
        }
        Dataset<Row> found = found(pages, articles.where("source IS NOT NULL"), frequent);
        return table(judged(sampled(before == null ? found : found.unionByName(stories(before)), workingSet)));
    }

    /** Whether any of these blocks is one of {@code page_blocks} of a row of {@code source}. */
    static Column hasAny(RecurringBlocks blocks) {
        UDF2<String, scala.collection.Seq<Long>, Boolean> any = (source, keys) -> {
            LongSet wanted = blocks.of(source);
            return !wanted.isEmpty() && keys.exists(key -> wanted.contains(key.longValue()));
        };
        return udf(any, DataTypes.BooleanType).apply(col("source"), col("page_blocks"));
    }

    /** The blocks that are furniture; at most {@value #MAX} come to the driver. */
    public static RecurringBlocks furniture(Dataset<Row> learned) {
        return collected(learned.where("is_cut")
                .orderBy(col("articles").desc(), col("source"), col("block_hash"))
                .withColumn("block", expr(number("block_hash"))));
    }

    private static RecurringBlocks collected(Dataset<Row> blocks) {
        RecurringBlocks collected = new RecurringBlocks();
        for (Row row : blocks.select("source", "block").limit(MAX).collectAsList()) {
            collected.add(row.getString(0), row.getLong(1));
        }
        return collected;
    }

    private static RecurringBlocks frequent(Dataset<Row> pages) {
        Dataset<Row> seen = pages.select(
                        col("source"),
                        explode(concat(array(lit(ALL_PAGES)), col("page_blocks")))
                                .as("block"),
                        col("page_story"))
                .groupBy("source", "block")
                .agg(
                        count(lit(1)).as("pages"),
                        min("page_story").as("least"),
                        max("page_story").as("greatest"))
                .where(col("pages").geq(MIN_SEEN).and(col("least").notEqual(col("greatest"))));
        return collected(firstOf(seen, col("pages").desc()).orderBy(col("pages").desc(), col("source"), col("block")));
    }

    private static Dataset<Row> found(Dataset<Row> pages, Dataset<Row> articles, RecurringBlocks frequent) {
        UDF1<String, Boolean> counts = source -> frequent.of(source).contains(ALL_PAGES);
        Dataset<Row> all = pages.where(udf(counts, DataTypes.BooleanType).apply(col("source")))
                .select(
                        col("source"),
                        lit(ALL_PAGES).as("block"),
                        col("page_story").as("story"),
                        col("published_date").as("first_day"),
                        col("published_date").as("last_day"),
                        lit(null).cast(DataTypes.StringType).as("text"));
        FlatMapFunction<Row, Row> find = row -> {
            String source = row.getString(0);
            Date day = row.getDate(2);
            EdgeBlocks blocks = new EdgeBlocks(row.getString(3));
            LongSet keys = frequent.of(source);
            return Arrays.stream(blocks.keys())
                    .filter(keys::contains)
                    .mapToObj(key -> RowFactory.create(source, key, row.getLong(1), day, day, blocks.text(key)))
                    .iterator();
        };
        return all.union(articles.where(hasAny(frequent))
                .select("source", "page_story", "published_date", "body")
                .flatMap(find, Encoders.row(FOUND)));
    }

    private static Dataset<Row> stories(Dataset<Row> before) {
        return before.select(
                col("source"),
                expr(number("block_hash")).as("block"),
                expr("explode(transform(split(sample, ' '), story -> " + number("story") + "))")
                        .as("story"),
                col("first_day"),
                col("last_day"),
                col("block_text").as("text"));
    }

    private static Dataset<Row> table(Dataset<Row> judged) {
        return judged.withColumn("block_hash", expr(digits("block")))
                .withColumn("sample", expr("array_join(transform(sample, story -> " + digits("story") + "), ' ')"))
                .withColumnRenamed("text", "block_text")
                .drop("block");
    }

    /** SQL: a 64-bit number as 16 hex digits, since some readers round large numbers. */
    private static String digits(String number) {
        return "lower(lpad(hex(" + number + "), 16, '0'))";
    }

    private static String number(String digits) {
        return "cast(conv(" + digits + ", 16, -10) AS bigint)";
    }

    private static Dataset<Row> sampled(Dataset<Row> found, WorkingSet workingSet) {
        // Articles are taken apart once: what is read twice is a row a story and block.
        Dataset<Row> stories =
                workingSet.keep(summed(found.groupBy("source", "block", "story")), StorageLevel.MEMORY_AND_DISK());
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
        UDF1<scala.collection.Seq<Long>, Long> size = LearnedBoilerplate::estimate;
        Dataset<Row> counted =
                sampled.withColumn("articles", udf(size, DataTypes.LongType).apply(col("sample")));
        Column pages = coalesce(
                max(when(col("block").equalTo(lit(ALL_PAGES)), col("articles"))).over(Window.partitionBy("source")),
                lit(0L));
        return firstOf(counted, col("articles").desc())
                .withColumn("pages", pages)
                .withColumn(
                        "is_cut",
                        col("block")
                                .notEqual(lit(ALL_PAGES))
                                .and(col("articles").geq(MIN_PAGES))
                                .and(col("articles")
                                        .geq(least(
                                                lit(ENOUGH_PAGES), col("pages").multiply(SHARE_OF_FEW))))
                                .and(col("articles").geq(col("pages").multiply(MIN_SHARE)))
                                .and(datediff(col("last_day"), col("first_day")).geq(MIN_DAYS - 1)))
                .drop("pages");
    }

    /** Of each source so many, and its pages. */
    private static Dataset<Row> firstOf(Dataset<Row> blocks, Column order) {
        return blocks.withColumn(
                        "rank", row_number().over(Window.partitionBy("source").orderBy(order, col("block"))))
                .where(col("rank").leq(MAX_OF_SOURCE).or(col("block").equalTo(lit(ALL_PAGES))))
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
