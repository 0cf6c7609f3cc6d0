package org.marsad.ingest;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createStructField;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.marsad.ingest.story.StorySketch;

/**
 * Reads the rows of an archive, each by itself: the columns of the table {@code articles} that a row alone can tell,
 * {@code sketch} and {@code shingles} for the grouping of reprints, and {@code row_hash}; or, where a row is no article,
 * {@code reason} and {@code detail}.
 */
public final class ParsedRows {

    private static final StructType SCHEMA = new StructType()
            .add("archive_file", StringType)
            .add("row_hash", StringType)
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
            .add("published_at", TimestampType)
            .add("published_date", DateType)
            .add("date_origin", StringType)
            .add("tags", createArrayType(StringType))
            .add("furniture", createArrayType(new StructType(new StructField[] {
                createStructField("kind", StringType, true), createStructField("text", StringType, true)
            })))
            .add("words", IntegerType)
            .add("sketch", createArrayType(IntegerType))
            .add("shingles", IntegerType);

    private ParsedRows() {}

    /**
     * Reads the rows.
     *
     * @param rows {@code archive_file, row_hash} and, as strings, {@code id, url, source, title, text, author, date,
     *     crawl_date, language}, and {@code tags}, an array of strings; each may be null
     */
    public static Dataset<Row> of(Dataset<Row> rows, ReadingSettings settings) {
        MapPartitionsFunction<Row, Row> read = partition -> {
            ArticleReader reader = new ArticleReader(settings);
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return partition.hasNext();
                }

                @Override
                public Row next() {
                    return parsed(partition.next(), reader);
                }
            };
        };
        return rows.mapPartitions(read, Encoders.row(SCHEMA));
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
                file));
        Object[] values = new Object[SCHEMA.length()];
        values[0] = file;
        values[1] = hash;
        if (reading instanceof Reject reject) {
            values[2] = reject.reason().label();
            values[3] = reject.detail();
        } else if (reading instanceof CleanArticle article) {
            StorySketch sketch = StorySketch.of(article.title(), article.body());
            int at = 4;
            values[at++] = article.articleId();
            values[at++] = article.sourceId();
            values[at++] = article.url();
            values[at++] = article.source();
            values[at++] = article.title();
            values[at++] = article.body();
            values[at++] = article.author();
            values[at++] = article.language();
            values[at++] = Timestamp.from(article.publishedAt());
            values[at++] = Date.valueOf(article.publishedDate());
            values[at++] = article.dateOrigin().label();
            values[at++] = article.tags().toArray(String[]::new);
            values[at++] = article.furniture().stream()
                    .map(piece -> RowFactory.create(piece.kind().label(), piece.text()))
                    .toArray(Row[]::new);
            values[at++] = article.words();
            values[at++] = Ingestion.boxed(sketch.hashes());
            values[at] = sketch.shingles();
        }
        return RowFactory.create(values);
    }
}
