package org.marsad.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.marsad.archive.Archive;
import org.marsad.archive.Layout;
import org.marsad.cache.WorkingSet;
import org.marsad.ingest.Increment;
import org.marsad.ingest.IngestSettings;
import org.marsad.ingest.ParsedRows;
import org.marsad.ingest.ReadCounts;
import org.marsad.ingest.Rejects;
import org.marsad.mapping.ColumnMapping;
import org.marsad.mapping.MappingCheck;

/**
 * What ingesting an archive would do, from its footers and the first of its rows; nothing is written.
 *
 * @param archive the files, by how they are read
 * @param looked how many rows were looked at, of the first files of each layout
 * @param articles how many of them would be articles
 * @param outside how many would be, but for the days asked for
 * @param rejects how many would be rejected, by reason
 * @param examples rows that would be articles: {@code title, published_date, date_origin, source, language, body} (its
 *     first characters), {@code furniture, archive_file}
 * @param problems why a run would not read the archive, if the rest of it is like these rows
 */
public record Inspection(
        Archive archive,
        long looked,
        long articles,
        long outside,
        List<Rejected> rejects,
        List<Row> examples,
        List<String> problems) {

    private static final int EXAMPLES = 5;
    private static final int SHOWN_CHARACTERS = 160;

    /**
     * Rows that would be rejected.
     *
     * @param example what was found in one of them
     */
    public record Rejected(String reason, long rows, String example) {}

    /**
     * Looks at an archive.
     *
     * @param most how many rows are looked at, at most
     * @throws org.marsad.InvalidInput if no file of it can be read
     */
    public static Inspection of(SparkSession spark, IngestSettings settings, int most) {
        Archive archive = Archive.open(spark, settings.archive(), settings.columns());
        while (true) {
            archive.requireReadable();
            try {
                return looked(archive, settings, most);
            } catch (Exception e) {
                Optional<String> broken = archive.failedOn(e);
                if (broken.isEmpty()) {
                    throw e;
                }
                archive = archive.without(Map.of(broken.get(), Archive.faultOf(e)));
            }
        }
    }

    private static Inspection looked(Archive archive, IngestSettings settings, int most) {
        int each = Math.max(1, most / archive.layouts().size());
        Dataset<Row> rows = archive.layouts().stream()
                .map(layout -> archive.only(first(layout, each))
                        .articles()
                        .orElseThrow()
                        .limit(each))
                .reduce(Dataset::union)
                .orElseThrow();
        try (WorkingSet workingSet = new WorkingSet()) {
            Dataset<Row> parsed = workingSet.keep(ParsedRows.of(rows), StorageLevel.MEMORY_AND_DISK());
            Dataset<Row> keys = ParsedRows.keys(parsed);
            ReadCounts counts = ReadCounts.of(keys);
            long looked = counts.rows();
            Increment increment =
                    new Increment(null, keys, keys.select("archive_file").limit(0), settings.whereAsked(), workingSet);
            List<Rejected> rejects = new ArrayList<>();
            long rejected = 0;
            for (Row row : Rejects.of(increment, keys)
                    .groupBy("reason")
                    .agg(sum("copies").as("rows"), min("detail").as("example"))
                    .orderBy(col("rows").desc(), col("reason"))
                    .collectAsList()) {
                rejects.add(new Rejected(row.getString(0), row.getLong(1), row.getString(2)));
                rejected += row.getLong(1);
            }
            long outside = parsed.where("reason IS NULL AND NOT " + settings.whereAsked())
                    .count();
            List<Row> examples = parsed.where("reason IS NULL AND " + settings.whereAsked())
                    .dropDuplicates("article_id")
                    .orderBy("archive_file", "row_hash")
                    .selectExpr(
                            "title",
                            "published_date",
                            "date_origin",
                            "source",
                            "language",
                            "substring(body, 1, " + SHOWN_CHARACTERS + ") AS body",
                            "transform(slice(furniture, 1, 10), f -> concat(f.kind, ': ', substring(f.text, 1, 60)))"
                                    + " AS furniture",
                            "archive_file")
                    .limit(EXAMPLES)
                    .collectAsList();
            List<ColumnMapping> mappings =
                    archive.layouts().stream().map(Layout::mapping).toList();
            return new Inspection(
                    archive,
                    looked,
                    looked - rejected - outside,
                    outside,
                    rejects,
                    examples,
                    new MappingCheck(counts, mappings).problems());
        }
    }

    /** So many files of the layout as have that many rows. */
    private static Set<String> first(Layout layout, int rows) {
        Set<String> paths = new HashSet<>();
        long have = 0;
        for (Map.Entry<String, Long> file : layout.rows().entrySet()) {
            if (have >= rows) {
                break;
            }
            paths.add(file.getKey());
            have += file.getValue();
        }
        return paths;
    }
}
