package org.marsad.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sequence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.marsad.InvalidInput;
import org.marsad.archive.Archive;
import org.marsad.calendar.Days;
import org.marsad.ingest.ColumnMapping;
import org.marsad.ingest.Coverage;
import org.marsad.ingest.IngestSettings;
import org.marsad.ingest.Ingestion;
import org.marsad.ingest.ParsedRows;
import org.marsad.ingest.ReadingSettings;
import org.marsad.ingest.StaleDays;
import org.marsad.ingest.date.DateBounds;
import org.marsad.ingest.story.Stories;
import org.marsad.lake.CommitNote;
import org.marsad.lake.Lake;
import org.marsad.lake.Written;
import org.marsad.tables.ArticleTables;

/**
 * Reads an archive into the tables {@code articles}, {@code rejects} and {@code coverage_daily}.
 *
 * <p>An archive whose files are as they were at the last time is not read again. Of one that has changed all rows are
 * read, and the days whose articles have come out different are replaced. Articles of other archives in the lake stay,
 * and take part in telling duplicates and stories.
 */
public record IngestStage(IngestSettings settings) implements Stage {

    private static final String VERSION = "1";

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public String purpose() {
        return "Reads the archive: cleans texts, finds dates and languages, cuts page furniture, groups reprints.";
    }

    @Override
    public StageSummary run(RunContext context) {
        Archive archive = Archive.open(context.spark(), settings.archive());
        ColumnMapping mapping = ColumnMapping.of(archive.columns(), settings.columns());
        if (!mapping.problems().isEmpty()) {
            throw new InvalidInput(mapping.problems());
        }
        Map<String, String> expressions = new TreeMap<>();
        mapping.expressions().forEach((field, expression) -> expressions.put(field.label(), expression));
        Dataset<Row> rows = archive.articles(expressions);

        String state = archive.files().state() + " columns " + expressions.hashCode()
                + (settings.limited() ? " " + settings.whereAsked() : "");
        String fingerprint = VERSION + " " + Stories.settings();
        Optional<CommitNote> last = context.lake().lastNote(ArticleTables.ARTICLES);
        Map<String, String> archives =
                new TreeMap<>(last.map(CommitNote::inputs).orElse(Map.of()));
        boolean same = last.isPresent()
                && last.get().fingerprint().equals(fingerprint)
                && state.equals(archives.get(archive.files().root()))
                && context.lake().version(ArticleTables.COVERAGE_DAILY).isPresent();
        if (same && !context.recompute()) {
            return new StageSummary(
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    Map.of(),
                    Map.of(),
                    Days.NONE,
                    List.of("The archive is as it was: not read again."));
        }
        archives.put(archive.files().root(), state);
        return ingest(context, archive, rows, archives, fingerprint);
    }

    private StageSummary ingest(
            RunContext context, Archive archive, Dataset<Row> rows, Map<String, String> archives, String fingerprint) {
        Lake lake = context.lake();
        context.begin(name(), "read articles");
        ReadingSettings reading =
                new ReadingSettings(DateBounds.until(archive.files().latestDay()));
        Dataset<Row> parsed = ParsedRows.of(rows, reading).persist(StorageLevel.MEMORY_AND_DISK());
        long read = parsed.count();

        boolean first = lake.version(ArticleTables.ARTICLES).isEmpty();
        Dataset<Row> before = lake.read(ArticleTables.ARTICLES);
        String replaced = "(" + archive.files().whereOurs() + " AND " + settings.whereAsked() + ")";
        Ingestion ingestion =
                new Ingestion(parsed, first ? null : before.where("NOT " + replaced), settings.whereAsked());
        context.begin(name(), "group reprints");
        Dataset<Row> after = ingestion.articles(context.runId()).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            Days stale = first || context.recompute() ? Days.ALL : StaleDays.between(before, after);
            Dataset<Row> changed = after.where(stale.where("published_date"));
            CommitNote note = new CommitNote(context.runId(), name(), stale, archives, fingerprint);
            Map<String, Written> written = new LinkedHashMap<>();
            context.begin(name(), "write articles");
            written.put(ArticleTables.ARTICLES.name(), lake.replace(ArticleTables.ARTICLES, changed, note));
            written.put(
                    ArticleTables.COVERAGE_DAILY.name(),
                    lake.replace(ArticleTables.COVERAGE_DAILY, Coverage.of(changed), note));
            context.begin(name(), "write rejects");
            Dataset<Row> rejects = rejects(context, archive, ingestion.rejects());
            Written rejected = lake.replaceWhere(
                    ArticleTables.REJECTS, rejects, archive.files().whereOurs(), note);
            written.put(ArticleTables.REJECTS.name(), rejected);
            return summary(lake, archive, read, rejected.rows(), ingestion, written, stale);
        } finally {
            ingestion.release();
            after.unpersist();
            parsed.unpersist();
        }
    }

    private static Dataset<Row> rejects(RunContext context, Archive archive, Dataset<Row> rejected) {
        return rejected.join(
                        archive.raw().dropDuplicates("archive_file", "row_hash"),
                        scala.jdk.javaapi.CollectionConverters.asScala(List.of("archive_file", "row_hash"))
                                .toSeq())
                .withColumn("copy", explode(sequence(lit(1), col("copies").cast("int"))))
                .withColumn("run_id", lit(context.runId()));
    }

    private StageSummary summary(
            Lake lake,
            Archive archive,
            long read,
            long rejected,
            Ingestion ingestion,
            Map<String, Written> written,
            Days stale) {
        long outside = settings.limited() ? ingestion.outside() : 0;
        long articles = lake.read(ArticleTables.ARTICLES)
                .where(archive.files().whereOurs() + " AND " + settings.whereAsked())
                .count();
        if (articles + rejected + outside != read) {
            throw new IllegalStateException("Of " + read + " rows read, " + articles + " became articles, " + rejected
                    + " were rejected and " + outside + " are outside the days asked for: "
                    + (read - articles - rejected - outside) + " are unaccounted for");
        }
        List<String> remarks = new ArrayList<>();
        remarks.add(String.format(Locale.ROOT, "%,d rows read: %,d articles, %,d rejects", read, articles, rejected));
        if (settings.limited()) {
            remarks.add(String.format(Locale.ROOT, "%,d articles outside the days asked for were left out", outside));
        }
        if (read == 0) {
            remarks.add("The archive holds no rows");
        }
        return new StageSummary(OptionalLong.of(read), OptionalLong.of(rejected), Map.of(), written, stale, remarks);
    }
}
