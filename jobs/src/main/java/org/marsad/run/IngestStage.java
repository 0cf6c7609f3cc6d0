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
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.marsad.InvalidInput;
import org.marsad.archive.Archive;
import org.marsad.calendar.Days;
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
 * <p>Rejects and coverage are written before the articles, whose note says that all three are up to date. A run killed
 * in between is seen by their notes, which name another run, and their days are written again.
 *
 * <p>An archive whose files are as they were at the last time is not read again. Of one that has changed all rows are
 * read, and the days whose articles have come out different are replaced. Articles of other archives in the lake stay,
 * and take part in telling duplicates and stories.
 *
 * @param source the archive, once it is opened; null before
 */
public record IngestStage(IngestSettings settings, OpenArchive source) implements Stage {

    private static final String FINGERPRINT = "1 " + Stories.settings();

    /** The stage before it has looked at the archive. */
    public IngestStage(IngestSettings settings) {
        this(settings, null);
    }

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public String purpose() {
        return "Reads the archive: cleans texts, finds dates and languages, cuts page furniture, groups reprints.";
    }

    @Override
    public Stage checked(SparkSession spark) {
        return new IngestStage(settings, OpenArchive.of(spark, settings));
    }

    @Override
    public StageSummary run(RunContext context) {
        if (source == null) {
            return checked(context.spark()).run(context);
        }
        Lake lake = context.lake();
        if (source.archive().files().holds(lake.path())) {
            throw new InvalidInput("--lake " + lake.path() + " lies inside --archive " + settings.archive()
                    + ", so that its tables would be read as articles. Name a lake elsewhere.");
        }
        Optional<CommitNote> last = lake.lastNote(ArticleTables.ARTICLES);
        Map<String, String> archives =
                new TreeMap<>(last.map(CommitNote::inputs).orElse(Map.of()));
        boolean same = last.isPresent()
                && last.get().fingerprint().equals(FINGERPRINT)
                && source.state().equals(archives.get(source.root()))
                && interrupted(lake, last).isEmpty();
        if (same && !context.recompute()) {
            return new StageSummary(
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    Map.of(),
                    Map.of(),
                    Days.NONE,
                    List.of("The archive is as it was: not read again."));
        }
        archives.put(source.root(), source.state());
        return ingest(context, archives, interrupted(lake, last));
    }

    /** The days that a run which was killed between its tables has left different in them. */
    private static Days interrupted(Lake lake, Optional<CommitNote> articles) {
        String run = articles.map(CommitNote::runId).orElse("");
        return Stream.of(ArticleTables.COVERAGE_DAILY, ArticleTables.REJECTS)
                .map(table -> lake.lastNote(table).filter(note -> !note.runId().equals(run)))
                .flatMap(Optional::stream)
                .map(CommitNote::days)
                .reduce(Days.NONE, Days::union);
    }

    private StageSummary ingest(RunContext context, Map<String, String> archives, Days interrupted) {
        Archive archive = source.archive();
        Lake lake = context.lake();
        context.begin(name(), "read articles");
        ReadingSettings reading =
                new ReadingSettings(DateBounds.until(archive.files().latestDay()));
        Dataset<Row> parsed = ParsedRows.of(source.rows(), reading).persist(StorageLevel.MEMORY_AND_DISK());
        long read = parsed.count();

        boolean first = lake.version(ArticleTables.ARTICLES).isEmpty();
        Dataset<Row> before = lake.read(ArticleTables.ARTICLES);
        String replaced = "(" + archive.files().whereOurs() + " AND " + settings.whereAsked() + ")";
        Ingestion ingestion =
                new Ingestion(parsed, first ? null : before.where("NOT " + replaced), settings.whereAsked());
        context.begin(name(), "group reprints");
        Dataset<Row> after = ingestion.articles(context.runId()).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            Days stale = first || context.recompute()
                    ? Days.ALL
                    : StaleDays.between(before, after).union(interrupted);
            Dataset<Row> changed = after.where(stale.where("published_date"));
            CommitNote note = new CommitNote(context.runId(), name(), stale, archives, FINGERPRINT);
            Map<String, Written> written = new LinkedHashMap<>();
            context.begin(name(), "write rejects");
            Dataset<Row> rejects = rejects(context, archive, ingestion.rejects());
            Written rejected = lake.replaceWhere(
                    ArticleTables.REJECTS, rejects, archive.files().whereOurs(), note);
            written.put(ArticleTables.REJECTS.name(), rejected);
            context.begin(name(), "write articles");
            written.put(
                    ArticleTables.COVERAGE_DAILY.name(),
                    lake.replace(ArticleTables.COVERAGE_DAILY, Coverage.of(changed), note));
            // Last, since its note says that the archive has been read.
            written.put(ArticleTables.ARTICLES.name(), lake.replace(ArticleTables.ARTICLES, changed, note));
            return summary(lake, archive, first, read, rejected.rows(), ingestion, written, stale);
        } finally {
            ingestion.release();
            after.unpersist();
            parsed.unpersist();
        }
    }

    private static Dataset<Row> rejects(RunContext context, Archive archive, Dataset<Row> rejected) {
        return rejected.join(
                        archive.raw(rejected.select("archive_file", "row_hash")),
                        scala.jdk.javaapi.CollectionConverters.asScala(List.of("archive_file", "row_hash"))
                                .toSeq())
                .withColumn("copy", explode(sequence(lit(1), col("copies").cast("int"))))
                .withColumn("run_id", lit(context.runId()));
    }

    private StageSummary summary(
            Lake lake,
            Archive archive,
            boolean first,
            long read,
            long rejected,
            Ingestion ingestion,
            Map<String, Written> written,
            Days stale) {
        long outside = settings.limited() ? ingestion.outside() : 0;
        // A table that this run has made holds this archive's articles, and no others.
        long articles = first
                ? written.get(ArticleTables.ARTICLES.name()).rows()
                : lake.read(ArticleTables.ARTICLES)
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
