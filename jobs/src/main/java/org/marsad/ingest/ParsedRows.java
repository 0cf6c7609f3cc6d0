package org.marsad.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createStructField;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.marsad.boilerplate.CutBlock;
import org.marsad.boilerplate.EdgeBlocks;
import org.marsad.ingest.date.DateBounds;
import org.marsad.ingest.date.DateReader;
import org.marsad.ingest.date.DayOrder;

/**
 * Reads the rows of an archive, each by itself: the columns of the table {@code articles} that a row alone can tell,
 * {@code row_hash}, {@code url_key} and {@code seen_at} for {@link Versions}, {@code page_story} and {@code page_blocks}
 * for {@link LearnedBoilerplate}; or, where a row is no article, {@code reason} and {@code detail}.
 *
 * <p>No article can be of a later day than the one after its file was written, in any time zone: so the reading of a row
 * depends on its own file alone.
 */
public final class ParsedRows {

    private static final StructType SCHEMA = new StructType()
            .add("archive_file", StringType)
            .add("row_hash", StringType)
            .add("url_key", StringType)
            .add("seen_at", TimestampType)
            .add("reason", StringType)
            .add("detail", StringType)
            .add("article_id", StringType)
            .add("source_id", StringType)
            .add("url", StringType)
            .add("source", StringType)
            .add("title", StringType)
            .add("body", StringType)
            .add("author", StringType)
            .add("language", StringType)
            .add("language_confidence", DoubleType)
            .add("published_at", TimestampType)
            .add("published_date", DateType)
            .add("date_origin", StringType)
            .add("tags", createArrayType(StringType))
            .add("furniture", createArrayType(new StructType(new StructField[] {
                createStructField("kind", StringType, true), createStructField("text", StringType, true)
            })))
            .add("words", IntegerType)
            .add("page_story", LongType)
            .add("page_blocks", createArrayType(LongType, false));

    /** What tells rows apart and says what becomes of them, without their texts. */
    private static final List<String> KEYS = List.of(
            "archive_file",
            "row_hash",
            "url_key",
            "seen_at",
            "reason",
            "detail",
            "article_id",
            "source",
            "published_at",
            "published_date",
            "page_story",
            "page_blocks",
            "text_hash",
            "date_origin",
            "has_body");

    private ParsedRows() {}

    /** The columns of the rows. */
    public static StructType schema() {
        return SCHEMA;
    }

    /**
     * What is known of the rows without their texts, so that what compares rows need not move those: the columns of
     * {@link Versions}, {@link Rejects} and {@link ReadCounts}, {@code source, page_story} and {@code page_blocks}.
     */
    public static Dataset<Row> keys(Dataset<Row> parsed) {
        return parsed.withColumn("text_hash", Versions.textHash(col("title"), col("body")))
                .withColumn("has_body", col("body").notEqual(""))
                .select(Versions.columns(KEYS));
    }

    /**
     * Reads the rows.
     *
     * @param rows {@code archive_file, row_hash, file_modified} and, as strings, {@code id, url, source, title, text, author, date,
     *     crawl_date, language}, and {@code tags}, an array of strings; each may be null
     */
    public static Dataset<Row> of(Dataset<Row> rows) {
        return of(rows, null);
    }

    /**
     * Reads the rows.
     *
     * @param rows as above, and {@code date_column} (what the dates are read from) and {@code date_order} (the sources whose
     *     dates have the month first, in lines, or {@value DateOrderEvidence#ALL})
     * @param evidence takes what the dates show of the order of day and month; null if nobody asks
     */
    public static Dataset<Row> of(Dataset<Row> rows, DateOrderEvidence evidence) {
        MapPartitionsFunction<Row, Row> read = partition -> {
            Map<LocalDate, ArticleReader> readers = new HashMap<>();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return partition.hasNext();
                }

                @Override
                public Row next() {
                    Row row = partition.next();
                    if (evidence != null) {
                        evidence.add(new DateOrderEvidence.Seen(
                                row.getAs("date_column"), sourceOf(row), DayOrder.shownBy(row.getAs("date"))));
                    }
                    LocalDate written = row.<Timestamp>getAs("file_modified")
                            .toInstant()
                            .atZone(ZoneOffset.UTC)
                            .toLocalDate();
                    return parsed(row, readers.computeIfAbsent(written, ParsedRows::reader));
                }
            };
        };
        return rows.mapPartitions(read, Encoders.row(SCHEMA));
    }

    private static ArticleReader reader(LocalDate written) {
        return new ArticleReader(new ReadingSettings(DateBounds.until(written.plusDays(1))));
    }

    /** When the row was seen: the time of the crawl where it is told, else that of its file. */
    private static Timestamp seen(Row row) {
        return DateReader.read(row.getAs("crawl_date"))
                .map(moment -> Timestamp.from(moment.toInstant()))
                .orElseGet(() -> row.getAs("file_modified"));
    }

    static Row[] rows(List<CutBlock> furniture) {
        return furniture.stream()
                .map(piece -> RowFactory.create(piece.kind().label(), piece.text()))
                .toArray(Row[]::new);
    }

    private static String sourceOf(Row row) {
        String given = Placeholders.emptied(row.getAs("source"));
        String host = given.isEmpty() ? SourceName.ofUrl(row.getAs("url")) : null;
        return host == null ? given.strip() : host;
    }

    private static DayOrder order(Row row) {
        String monthFirst = row.getAs("date_order");
        boolean found = monthFirst != null
                && (monthFirst.equals(DateOrderEvidence.ALL)
                        || monthFirst.lines().anyMatch(sourceOf(row)::equals));
        return found ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
    }

    private static Row parsed(Row row, ArticleReader reader) {
        String file = row.getAs("archive_file");
        String hash = row.getAs("row_hash");
        Reading reading = reader.read(new RawArticle(
                row.getAs("id"),
                row.getAs("url"),
                row.getAs("source"),
                row.getAs("title"),
                row.getAs("text"),
                row.getAs("author"),
                row.getAs("date"),
                row.getAs("crawl_date"),
                row.isNullAt(row.fieldIndex("tags")) ? null : row.getList(row.fieldIndex("tags")),
                row.getAs("language"),
                file,
                order(row)));
        Object[] values = new Object[SCHEMA.length()];
        values[0] = file;
        values[1] = hash;
        if (reading instanceof Reject reject) {
            values[4] = reject.reason().label();
            values[5] = reject.detail();
        } else if (reading instanceof CleanArticle article) {
            EdgeBlocks blocks = new EdgeBlocks(article.body());
            values[2] = UrlKey.of(article.url());
            values[3] = seen(row);
            int at = 6;
            values[at++] = article.articleId();
            values[at++] = article.sourceId();
            values[at++] = article.url();
            values[at++] = article.source();
            values[at++] = article.title();
            values[at++] = article.body();
            values[at++] = article.author();
            values[at++] = article.language();
            values[at++] = article.languageConfidence();
            values[at++] = Timestamp.from(article.publishedAt());
            values[at++] = Date.valueOf(article.publishedDate());
            values[at++] = article.dateOrigin().label();
            values[at++] = article.tags().toArray(String[]::new);
            values[at++] = rows(article.furniture());
            values[at++] = article.words();
            values[at++] = blocks.story();
            values[at] = blocks.keys();
        }
        return RowFactory.create(values);
    }
}
