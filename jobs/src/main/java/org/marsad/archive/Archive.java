package org.marsad.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.marsad.InvalidInput;
import org.marsad.mapping.ArticleField;
import org.marsad.mapping.ColumnMapping;

/**
 * Files of an archive of articles, grouped by how they are read, and those that can't be.
 *
 * <p>A file can't be read if it is not of its format, is cut off, has a footer that contradicts it, or has no column for the
 * text nor for the title of an article. That its pages are whole is seen only when they are read: {@link #checked}.
 */
public final class Archive {

    /** The key of {@code --format} among what the user gave for the columns. */
    public static final String FORMAT = "format";

    /** The key of {@link #dateOrder} among what the lake keeps of the columns of a file. */
    public static final String DATE_ORDER = "date_order";

    private static final int MAX_LAYOUTS = 500;
    private static final int MAX_NAMED = 10;

    private final SparkSession spark;
    private final List<Layout> layouts;
    private final Map<String, String> unreadable;
    private final List<String> problems;
    private final DateOrders dateOrders;

    private Archive(
            SparkSession spark,
            List<Layout> layouts,
            Map<String, String> unreadable,
            List<String> problems,
            DateOrders dateOrders) {
        this.spark = spark;
        this.dateOrders = dateOrders;
        this.layouts = List.copyOf(layouts);
        this.unreadable = java.util.Collections.unmodifiableMap(new TreeMap<>(unreadable));
        this.problems = List.copyOf(problems);
    }

    /**
     * Opens the archive at a path.
     *
     * @throws InvalidInput if there is nothing at the path, no file below it that is read, none that can be read, or an
     *     override that can't be worked out for any file
     */
    public static Archive open(SparkSession spark, String path, Map<String, String> overrides) {
        Archive archive =
                open(spark, ArchiveFiles.list(spark, path, format(overrides)).paths(), overrides);
        archive.requireReadable();
        return archive;
    }

    /**
     * Opens files; their footers are read, and no rows yet.
     *
     * @param overrides what the user gave as {@code --column NAME=EXPR}; one that can be worked out for some of the files
     *     only is passed over for the others. Under {@value #FORMAT}, what {@code --format} gave
     * @throws InvalidInput if the files have more sets of columns than can be read in one
     */
    public static Archive open(SparkSession spark, List<String> paths, Map<String, String> overrides) {
        Map<String, String> columns = new TreeMap<>(overrides);
        columns.remove(FORMAT);
        String dateOrder = columns.remove(DATE_ORDER);
        FileGroups groups = FileGroups.of(spark, paths, format(overrides));
        if (groups.groups().size() > MAX_LAYOUTS) {
            throw new InvalidInput("The archive's files have "
                    + groups.groups().size() + " different sets of columns; at most " + MAX_LAYOUTS
                    + " are read in one. Ingest it in parts.");
        }
        return mapped(spark, groups.groups(), columns, new TreeMap<>(groups.unreadable()))
                .withDateOrders(DateOrders.everywhere(dateOrder));
    }

    private static Archive mapped(
            SparkSession spark,
            List<FileGroups.Group> read,
            Map<String, String> overrides,
            Map<String, String> unreadable) {
        Overrides given = new Overrides(spark, overrides);
        List<Layout> layouts = new ArrayList<>();
        Set<String> unmapped = new LinkedHashSet<>();
        Set<String> questions = new LinkedHashSet<>();
        LayoutSamples samples = new LayoutSamples(spark);
        for (FileGroups.Group files : read) {
            ColumnMapping mapping = given.mapping(
                    files.schema(),
                    samples.of(files.schema(), List.copyOf(files.rows().keySet())));
            questions.addAll(mapping.questions());
            if (mapping.problems().isEmpty()) {
                layouts.add(new Layout(files.schema(), mapping, files.rows()));
            } else {
                files.rows()
                        .keySet()
                        .forEach(path -> unreadable.put(path, mapping.problems().get(0)));
                unmapped.addAll(mapping.problems());
            }
        }
        Set<String> problems = new LinkedHashSet<>(given.faults());
        problems.addAll(questions);
        if (!questions.isEmpty()) {
            throw new InvalidInput(List.copyOf(problems));
        }
        if (layouts.isEmpty()) {
            unmapped.stream().limit(MAX_NAMED).forEach(problems::add);
        }
        return new Archive(spark, Layout.joined(layouts), unreadable, List.copyOf(problems), DateOrders.NONE);
    }

    /**
     * Requires that some file can be read, and every override be worked out for one.
     *
     * @throws InvalidInput with all that is wrong
     */
    public void requireReadable() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        if (layouts.isEmpty()) {
            throw new InvalidInput(unreadable.entrySet().stream()
                    .limit(MAX_NAMED)
                    .map(fault -> fault.getKey() + " can't be read: "
                            + fault.getValue().replaceFirst("[.]$", "")
                            + ". Remove it from the archive, or write it anew.")
                    .toList());
        }
    }

    /** What {@code --format} gave; null if nothing. */
    public static FileFormat format(Map<String, String> overrides) {
        String format = overrides.get(FORMAT);
        return format == null ? null : FileFormat.labelled(format);
    }

    /**
     * This archive with the numbers of rows that its text files were found to have; those of Parquet files stand in their
     * footers.
     */
    public Archive counted(Map<String, Long> found) {
        List<Layout> counted = layouts.stream()
                .map(layout -> FileSource.of(layout.schema()).isCounted() ? layout : layout.counted(found))
                .toList();
        return new Archive(spark, counted, unreadable, problems, dateOrders);
    }

    /** Whether each file says how many rows it has. */
    public boolean isCounted() {
        return layouts.stream()
                .allMatch(layout -> FileSource.of(layout.schema()).isCounted());
    }

    /** This archive with the order of day and month in the dates of its columns. */
    public Archive withDateOrders(DateOrders orders) {
        return new Archive(spark, layouts, unreadable, problems, orders);
    }

    public DateOrders dateOrders() {
        return dateOrders;
    }

    /** The sources of a file whose dates have the month first, in lines, or {@code *}; null if there are none. */
    public String dateOrder(String path) {
        return layouts.stream()
                .filter(layout -> layout.rows().containsKey(path))
                .map(layout -> dateOrders.of(layout.dateColumn()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The files by how they are read, the one with the most rows first. */
    public List<Layout> layouts() {
        return layouts;
    }

    /** Why a file can't be read, by path. */
    public Map<String, String> unreadable() {
        return unreadable;
    }

    /** How many rows the files say they have, by path. */
    public Map<String, Long> rowsByFile() {
        Map<String, Long> rows = new TreeMap<>();
        layouts.forEach(layout -> rows.putAll(layout.rows()));
        return rows;
    }

    /**
     * The rows: {@code archive_file, row_hash, file_modified} (a timestamp) and, as strings, the parts of an article, but
     * {@code tags}, an array of strings; {@code date_column, date_order}. Empty if no file can be read.
     */
    public Optional<Dataset<Row>> articles() {
        return layouts.stream()
                .map(layout -> new LayoutRows(spark, layout).articles(dateOrders.of(layout.dateColumn())))
                .reduce(Dataset::union);
    }

    /**
     * Rows as JSON, cut at 10,000 characters: {@code archive_file, row_hash, raw}, each row once.
     *
     * @param wanted {@code archive_file, row_hash} of the rows; only these are shuffled and written out
     */
    public Optional<Dataset<Row>> raw(Dataset<Row> wanted) {
        return layouts.stream()
                .map(layout -> new LayoutRows(spark, layout).raw(wanted))
                .reduce(Dataset::union)
                .map(rows -> rows.dropDuplicates(LayoutRows.FILE, LayoutRows.HASH));
    }

    /**
     * This archive without the files whose pages can't be read; every value of the files is read.
     *
     * @param paths the files that are looked at
     */
    public Archive checked(Collection<String> paths) {
        return without(PageCheck.faults(spark, List.copyOf(paths)));
    }

    /** This archive without some files, and why, by path. */
    public Archive without(Map<String, String> faults) {
        Map<String, String> all = new TreeMap<>(unreadable);
        all.putAll(faults);
        List<Layout> left = layouts.stream()
                .map(layout -> layout.without(faults.keySet()))
                .flatMap(Optional::stream)
                .toList();
        return new Archive(spark, left, all, problems, dateOrders);
    }

    /** This archive with only some of its files. */
    public Archive only(Set<String> paths) {
        Map<String, String> faults = new TreeMap<>(unreadable);
        faults.keySet().retainAll(paths);
        List<Layout> left = layouts.stream()
                .map(layout -> layout.without(layout.rows().keySet().stream()
                        .filter(path -> !paths.contains(path))
                        .collect(Collectors.toSet())))
                .flatMap(Optional::stream)
                .toList();
        return new Archive(spark, left, faults, problems, dateOrders);
    }

    /** The file of this archive on which a job of Spark's failed; empty if it failed on something else. */
    public Optional<String> failedOn(Throwable error) {
        return FileFault.file(error).stream()
                .filter(path ->
                        layouts.stream().anyMatch(layout -> layout.rows().containsKey(path)))
                .findFirst();
    }

    /** Why a file can't be read, from the error that reading it ended in. */
    public static String faultOf(Throwable error) {
        return FileFault.of(error);
    }

    /** The type of what an expression gives, as Spark writes it. */
    public String type(Layout layout, ArticleField field) {
        return LayoutRows.attempt(
                        spark, layout.schema(), field, layout.expression(field).orElse("NULL"))
                .simpleString();
    }
}
