package org.marsad.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import org.apache.spark.sql.types.StructType;
import org.marsad.InvalidInput;
import org.marsad.ingest.ArticleField;
import org.marsad.ingest.ColumnMapping;

/**
 * Files of an archive of articles, grouped by how they are read, and those that can't be.
 *
 * <p>A file can't be read if it is not Parquet, is cut off, has a footer that contradicts it, or has no column for the
 * text nor for the title of an article. That its pages are whole is seen only when they are read: {@link #checked}.
 */
public final class Archive {

    private static final int MAX_LAYOUTS = 500;
    private static final int MAX_NAMED = 10;

    private final SparkSession spark;
    private final List<Layout> layouts;
    private final Map<String, String> unreadable;
    private final List<String> problems;

    private Archive(SparkSession spark, List<Layout> layouts, Map<String, String> unreadable, List<String> problems) {
        this.spark = spark;
        this.layouts = List.copyOf(layouts);
        this.unreadable = java.util.Collections.unmodifiableMap(new TreeMap<>(unreadable));
        this.problems = List.copyOf(problems);
    }

    /**
     * Opens the archive at a path.
     *
     * @throws InvalidInput if there is nothing at the path, no Parquet file below it, none that can be read, or an
     *     override that can't be worked out for any file
     */
    public static Archive open(SparkSession spark, String path, Map<String, String> overrides) {
        Archive archive = open(spark, ArchiveFiles.list(spark, path).paths(), overrides);
        archive.requireReadable();
        return archive;
    }

    /**
     * Opens files; their footers are read, and no rows yet.
     *
     * @param overrides what the user gave as {@code --column NAME=EXPR}; one that can be worked out for some of the files
     *     only is passed over for the others
     * @throws InvalidInput if the files have more sets of columns than can be read in one
     */
    public static Archive open(SparkSession spark, List<String> paths, Map<String, String> overrides) {
        Footers footers = Footers.read(spark, paths);
        if (footers.rowsByLayout().size() > MAX_LAYOUTS) {
            throw new InvalidInput("The archive's files have "
                    + footers.rowsByLayout().size() + " different sets of columns; at most " + MAX_LAYOUTS
                    + " are read in one. Ingest it in parts.");
        }
        Map<String, String> unreadable = new TreeMap<>(footers.unreadable());
        List<Read> read = new ArrayList<>();
        for (Map<String, Long> rows : footers.rowsByLayout()) {
            String first = rows.keySet().iterator().next();
            try {
                read.add(new Read(spark.read().parquet(LiteralPaths.of(first)).schema(), rows));
            } catch (Exception e) {
                if (!SparkMessage.isRefusal(e)) {
                    throw e;
                }
                rows.keySet().forEach(path -> unreadable.put(path, SparkMessage.of(e)));
            }
        }
        // The files with the most rows first: what is wrong is told of the columns that matter most.
        read.sort(Comparator.comparing(Read::size).reversed());
        return mapped(spark, read, overrides, unreadable);
    }

    private record Read(StructType schema, Map<String, Long> rows) {
        long size() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private static Archive mapped(
            SparkSession spark, List<Read> read, Map<String, String> overrides, Map<String, String> unreadable) {
        Overrides given = new Overrides(spark, overrides);
        List<Layout> layouts = new ArrayList<>();
        Set<String> unmapped = new LinkedHashSet<>();
        for (Read files : read) {
            ColumnMapping mapping = given.mapping(files.schema());
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
        if (layouts.isEmpty()) {
            unmapped.stream().limit(MAX_NAMED).forEach(problems::add);
        }
        return new Archive(spark, Layout.joined(layouts), unreadable, List.copyOf(problems));
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
     * {@code tags}, an array of strings. Empty if no file can be read.
     */
    public Optional<Dataset<Row>> articles() {
        return layouts.stream()
                .map(layout -> new LayoutRows(spark, layout).articles())
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
        return new Archive(spark, left, all, problems);
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
        return new Archive(spark, left, faults, problems);
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
