package org.marsad.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.marsad.InvalidInput;
import org.marsad.archive.ArchiveFile;
import org.marsad.archive.Layout;
import org.marsad.calendar.Days;
import org.marsad.dedup.Stories;
import org.marsad.ingest.IngestSettings;
import org.marsad.lake.Lake;
import org.marsad.mapping.ColumnMapping;
import org.marsad.mapping.MappingCheck;
import org.marsad.tables.Table;

/**
 * Reads an archive into the tables {@code articles}, {@code rejects}, {@code coverage_daily}, {@code archive_rows},
 * {@code recurring_blocks} and {@code archive_files}.
 *
 * <p>Only files that are new or have changed are read. The articles of files that are there no more stay, as do those of
 * other archives; all of them take part in telling duplicates, versions and stories, so that the tables are the same in
 * whatever parts the files come: but for furniture that is learned, which is cut only from articles that come with or
 * after those that teach it.
 *
 * @param source the archive, once it is opened; null before
 */
public record IngestStage(IngestSettings settings, OpenArchive source) implements Stage, Task {

    static final String FINGERPRINT = "7 " + Stories.settings();
    private static final int MAX_NAMED = 5;

    /** The stage before it has looked at the archive. */
    public IngestStage(IngestSettings settings) {
        this(settings, null);
    }

    @Override
    public String name() {
        return Change.JOB;
    }

    @Override
    public String purpose() {
        return "Reads the archive: cleans texts, finds dates and languages, cuts page boilerplate, groups reprints.";
    }

    @Override
    public Stage checked(SparkSession spark) {
        return new IngestStage(settings, OpenArchive.of(spark, settings));
    }

    @Override
    public long inputBytes() {
        return source == null
                ? Long.MAX_VALUE
                : source.files().files().stream().mapToLong(ArchiveFile::bytes).sum();
    }

    @Override
    public List<Task> tasks() {
        return List.of(this);
    }

    @Override
    public List<Table> reads() {
        return List.of();
    }

    @Override
    public List<Table> writes() {
        return Change.TABLES;
    }

    @Override
    public boolean isAwaitedByAll() {
        return true;
    }

    @Override
    public StageSummary execute(RunContext context) {
        if (source == null) {
            return new IngestStage(settings, OpenArchive.of(context.spark(), settings)).execute(context);
        }
        Lake lake = context.lake();
        if (source.files().holds(lake.path())) {
            throw new InvalidInput("--lake " + lake.path() + " lies inside --archive " + settings.archive()
                    + ", so that its tables would be read as articles. Name a lake elsewhere.");
        }
        Standing standing = Standing.of(lake);
        boolean anew = context.recompute() || !standing.fingerprint().equals(FINGERPRINT);
        FilePlan plan = FilePlan.of(source.files(), standing.files(), settings, anew);
        OpenArchive.Work work = source.work(context.spark(), plan, settings, plan.unchanged() > 0);
        boolean removed = plan.gone().stream().anyMatch(source.files()::isOfTable);
        if (work.files().isEmpty()
                && !removed
                && standing.disturbed().isEmpty()
                && !standing.rejectsDisturbed()
                && !anew) {
            List<String> remarks = new ArrayList<>(List.of("The archive is as it was: not read again."));
            remarks.addAll(ofPlan(plan));
            return new StageSummary(OptionalLong.empty(), OptionalLong.empty(), Map.of(), Map.of(), Days.NONE, remarks);
        }
        work.archive().layouts().forEach(layout -> layout.mapping().lines().forEach(line -> context.progress()
                .step(name(), line)));
        context.begin(name(), "read articles");
        try (ReadRows rows = ReadRows.of(context.spark(), work.archive())) {
            refuse(rows);
            return ingest(context, standing, plan, work.files(), rows);
        }
    }

    /** Before anything is written. */
    private void refuse(ReadRows rows) {
        List<ColumnMapping> mappings =
                rows.archive().layouts().stream().map(Layout::mapping).toList();
        List<String> problems = new MappingCheck(rows.counts(), mappings).problems();
        if (!problems.isEmpty() && !settings.acceptRejects()) {
            throw new InvalidInput(problems);
        }
    }

    private StageSummary ingest(
            RunContext context, Standing standing, FilePlan plan, Map<String, ArchiveFile> read, ReadRows rows) {
        Map<String, KnownFile> files = new TreeMap<>(standing.files());
        Map<String, Long> rowsByFile = rows.archive().rowsByFile();
        Map<String, String> unreadable = rows.archive().unreadable();
        read.forEach((path, file) -> files.put(
                path,
                KnownFile.of(
                        file,
                        source.files().root(),
                        rowsByFile.get(path),
                        unreadable.get(path),
                        settings,
                        rows.archive().dateOrder(path),
                        context.runId())));
        // The log of a table says that the rows of these are there no more, or are in other files now.
        List<String> removed =
                plan.gone().stream().filter(source.files()::isOfTable).toList();
        removed.forEach(path -> files.computeIfPresent(path, (key, known) -> known.withdrawn(context.runId())));
        List<String> replaced = new ArrayList<>(read.keySet());
        replaced.addAll(removed);
        Change.Done done =
                new Change(context, standing, FINGERPRINT, settings.whereAsked()).execute(rows, replaced, files);
        long outside = settings.limited()
                ? rows.keys()
                        .where("reason IS NULL AND NOT " + settings.whereAsked())
                        .count()
                : 0;
        long articles = done.articles();
        if (articles + done.rejected() + outside != rows.count()) {
            throw new IllegalStateException("Of " + rows.count() + " rows read, " + articles + " became articles, "
                    + done.rejected() + " were rejected and " + outside + " are outside the days asked for: "
                    + (rows.count() - articles - done.rejected() - outside) + " are unaccounted for");
        }
        List<String> remarks = new ArrayList<>();
        remarks.add(String.format(
                Locale.ROOT, "%,d rows read: %,d articles, %,d rejects", rows.count(), articles, done.rejected()));
        remarks.addAll(rows.counts().lines(done.rejected()));
        if (settings.limited()) {
            remarks.add(String.format(Locale.ROOT, "%,d articles outside the days asked for were left out", outside));
        }
        if (rows.count() == 0) {
            remarks.add("The archive holds no rows");
        }
        remarks.addAll(rows.archive().dateOrders().remarks());
        remarks.addAll(ofFiles(read.size(), unreadable, done.lost()));
        remarks.addAll(ofPlan(plan));
        return new StageSummary(
                OptionalLong.of(rows.count()),
                OptionalLong.of(done.rejected() + unreadable.size()),
                Map.of(),
                done.written(),
                done.stale(),
                remarks);
    }

    private static List<String> ofFiles(int read, Map<String, String> unreadable, List<String> lost) {
        List<String> remarks = new ArrayList<>();
        if (!unreadable.isEmpty()) {
            remarks.add(String.format(Locale.ROOT, "%,d of %,d files can't be read", unreadable.size(), read)
                    + "; each has a row in rejects, and is tried again by every run");
            unreadable.entrySet().stream()
                    .limit(MAX_NAMED)
                    .forEach(fault -> remarks.add(fault.getKey() + " can't be read: " + fault.getValue()));
        }
        if (!lost.isEmpty()) {
            remarks.add(String.format(Locale.ROOT, "Rows of %,d files", lost.size())
                    + " would have become articles again, but the files are changed or there no more: " + named(lost));
        }
        return remarks;
    }

    private List<String> ofPlan(FilePlan plan) {
        List<String> remarks = new ArrayList<>();
        Map<String, Integer> hidden = source.files().hidden();
        if (!hidden.isEmpty()) {
            remarks.add(String.format(
                            Locale.ROOT,
                            "%,d files were passed over, since they or their directories begin with _ or .",
                            hidden.values().stream().mapToInt(Integer::intValue).sum())
                    + ": " + named(List.copyOf(hidden.keySet())));
        }
        if (plan.withdrawn() > 0) {
            remarks.add(String.format(
                    Locale.ROOT,
                    "%,d withdrawn files were passed over; written anew, they are read",
                    plan.withdrawn()));
        }
        List<String> gone = plan.gone().stream()
                .filter(path -> !source.files().isOfTable(path))
                .toList();
        if (!gone.isEmpty()) {
            remarks.add(String.format(Locale.ROOT, "%,d files are there no more", gone.size())
                    + "; their articles stay until 'marsad ingest --withdraw' takes them back: " + named(gone));
        }
        if (gone.size() < plan.gone().size()) {
            remarks.add(String.format(
                    Locale.ROOT,
                    "%,d files were withdrawn, since their table has removed them",
                    plan.gone().size() - gone.size()));
        }
        return remarks;
    }

    private static String named(List<String> paths) {
        return String.join(", ", paths.stream().limit(MAX_NAMED).toList()) + (paths.size() > MAX_NAMED ? ", ..." : "");
    }
}
