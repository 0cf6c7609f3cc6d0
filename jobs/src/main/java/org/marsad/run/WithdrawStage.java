package org.marsad.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.hadoop.fs.GlobPattern;
import org.apache.hadoop.fs.Path;
import org.marsad.InvalidInput;
import org.marsad.archive.ArchiveFile;
import org.marsad.tables.Table;

/**
 * Takes the rows of files back: their articles and rejects go, and articles that stand in other files too come back from
 * there.
 *
 * <p>A withdrawn file that is still in its archive is passed over by later runs until it is written anew.
 *
 * @param files paths, or patterns in which {@code *} stands for any letters, slashes included
 */
public record WithdrawStage(List<String> files) implements Stage, Task {

    private static final int MAX_NAMED = 3;

    public WithdrawStage {
        files = List.copyOf(files);
    }

    @Override
    public String name() {
        return Change.JOB;
    }

    @Override
    public String purpose() {
        return "Takes the rows of files back.";
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
        Standing standing = Standing.of(context.lake());
        Map<String, KnownFile> matched = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (String file : files) {
            Map<String, KnownFile> found = matching(file, standing.files());
            if (found.isEmpty()) {
                problems.add("--withdraw " + file + " is no file that was read into the lake" + there(standing.files())
                        + ". The table archive_files lists them.");
            }
            matched.putAll(found);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        matched.values().removeIf(file -> file.status() == KnownFile.Status.WITHDRAWN);
        if (matched.isEmpty()) {
            return new StageSummary(
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    Map.of(),
                    Map.of(),
                    org.marsad.calendar.Days.NONE,
                    List.of("The files were withdrawn before."));
        }
        Map<String, KnownFile> after = new TreeMap<>(standing.files());
        matched.forEach((path, file) -> after.put(path, file.withdrawn(context.runId())));
        context.begin(name(), "withdraw files");
        Change.Done done = new Change(context, standing, standing.fingerprintWithPlainPaths(), "true")
                .execute(ReadRows.none(context.spark()), List.copyOf(matched.keySet()), after);
        long rows = matched.values().stream()
                .mapToLong(file -> file.rows() == null ? 0 : file.rows())
                .sum();
        List<String> remarks = new ArrayList<>();
        remarks.add(String.format(Locale.ROOT, "%,d files with %,d rows withdrawn", matched.size(), rows));
        if (!done.lost().isEmpty()) {
            remarks.add(
                    "Articles that stand in these files too did not come back, since the files are changed or there no"
                            + " more: " + String.join(", ", done.lost()));
        }
        return new StageSummary(
                OptionalLong.empty(), OptionalLong.empty(), Map.of(), done.written(), done.stale(), remarks);
    }

    private static Map<String, KnownFile> matching(String given, Map<String, KnownFile> known) {
        Map<String, KnownFile> found = new TreeMap<>();
        for (String exact : List.of(ArchiveFile.pathOf(given), ArchiveFile.pathOf(normal(local(given))))) {
            if (known.containsKey(exact)) {
                // Its brackets and asterisks are letters then.
                return Map.of(exact, known.get(exact));
            }
        }
        List<GlobPattern> patterns = patterns(given);
        known.forEach((path, file) -> {
            if (patterns.stream().anyMatch(pattern -> pattern.matches(path))) {
                found.put(path, file);
            }
        });
        return found;
    }

    /** The pattern as it was given, and as a path of this machine's files. */
    private static List<GlobPattern> patterns(String given) {
        try {
            return List.of(
                    new GlobPattern(ArchiveFile.pathOf(given)),
                    new GlobPattern(ArchiveFile.pathOf(normal(local(given)))));
        } catch (RuntimeException e) {
            throw new InvalidInput("--withdraw " + given + " is no pattern of paths: " + e.getMessage()
                    + ". Write it as archive/2024-06-*.parquet.");
        }
    }

    private static String local(String given) {
        return given.contains(":") ? given : "file:" + new java.io.File(given).getAbsolutePath();
    }

    private static String normal(String path) {
        return path.contains("/./") || path.contains("/../")
                ? new Path(path).toUri().normalize().toString()
                : path;
    }

    private static String there(Map<String, KnownFile> known) {
        return known.isEmpty()
                ? ", which has read none"
                : ", which has read " + known.size() + ", such as "
                        + String.join(
                                ", ", known.keySet().stream().limit(MAX_NAMED).toList());
    }
}
