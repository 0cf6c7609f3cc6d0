package org.marsad.samples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.SharedSpark;
import org.marsad.WorkMeter;
import org.marsad.cli.Marsad;
import org.marsad.lake.Lake;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;
import org.marsad.tables.Tables;

/** The lake that {@code marsad run} makes of the sample archive: made once for all tests, and left for a look. */
final class SampleLake {

    private static final Path PATH = Path.of("target", "sample-lake").toAbsolutePath();
    private static final char PATH_SEPARATOR = '/';

    private final Lake lake;
    private final Map<String, String> keyByArticle;
    private final WorkMeter.Work firstRun;
    private final Map<String, Long> firstVersions = new TreeMap<>();

    private SampleLake() {
        FileUtils.deleteQuietly(PATH.toFile());
        firstRun = WorkMeter.of(this::run);
        lake = Lake.open(SharedSpark.session(), PATH.toString());
        tables().forEach(table -> firstVersions.put(table.name(), version(table)));
        keyByArticle = keys(sources(), rows(ArticleTables.ARTICLES));
    }

    /** The lake after its first run. */
    static SampleLake made() {
        return Holder.LAKE;
    }

    /** The blocks of the archive. */
    static List<SampleBlock> sources() {
        try {
            return SampleSources.read(SampleFiles.SOURCES);
        } catch (IOException e) {
            throw new UncheckedIOException("The sources of the sample archive can't be read", e);
        }
    }

    /** What Spark did in the first run. */
    WorkMeter.Work firstRun() {
        return firstRun;
    }

    /** The version of each table after the first run, by name. */
    Map<String, Long> firstVersions() {
        return firstVersions;
    }

    /** Runs every stage again, with further options; what the run told. */
    String run(String... options) {
        return run(SampleFiles.ARCHIVE, PATH, options);
    }

    /** Runs every stage on an archive; what the run told. */
    static String run(Path archive, Path lake, String... options) {
        String[] arguments = Stream.concat(
                        Stream.of("run", "--archive", archive.toString(), "--lake", lake.toString()),
                        Stream.of(options))
                .toArray(String[]::new);
        return done(arguments);
    }

    /** Writes a report, with further options; what the command printed. */
    String report(String... options) {
        return done(Stream.concat(Stream.of("report", "--lake", PATH.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    /** Explains a number; what the command printed. */
    String explain(String... options) {
        return done(Stream.concat(Stream.of("explain", "--lake", PATH.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private static String done(String... arguments) {
        SharedSpark.session();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Marsad.execute(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
        if (code != 0) {
            throw new AssertionError("The command ended with code " + code + " and printed:\n" + err + out);
        }
        return out.toString();
    }

    /** The directory of the lake. */
    Path directory() {
        return PATH;
    }

    /** Where the table stands. */
    Path directory(Table table) {
        return PATH.resolve(table.name());
    }

    /** The tables that the lake has; those of a stage that is not in the flow are not among them. */
    List<Table> tables() {
        return Tables.ALL.stream().filter(this::holds).toList();
    }

    boolean holds(Table table) {
        return Files.isDirectory(directory(table));
    }

    /** The table's newest version. */
    long version(Table table) {
        return lake.version(table).orElseThrow();
    }

    Dataset<Row> read(Table table) {
        return lake.read(table);
    }

    List<Row> rows(Table table) {
        return lake.read(table).collectAsList();
    }

    /** The key in the sources of the article of that id. */
    String key(String articleId) {
        return Optional.ofNullable(keyByArticle.get(articleId))
                .orElseThrow(() -> new AssertionError("No source has the article " + articleId));
    }

    private static Map<String, String> keys(List<SampleBlock> sources, List<Row> articles) {
        Map<String, String> keyByHeadline = sources.stream()
                .filter(SampleBlock::isTextAlone)
                .filter(block -> block.body() != null)
                .collect(Collectors.toMap(SampleBlock::headline, SampleBlock::key));
        Map<String, String> keys = new HashMap<>();
        for (Row article : articles) {
            String url = article.getAs("url");
            String key = url == null
                    ? keyByHeadline.get(article.<String>getAs("title"))
                    : url.substring(url.lastIndexOf(PATH_SEPARATOR) + 1);
            keys.put(article.getAs("article_id"), key);
        }
        return keys;
    }

    private static final class Holder {
        private static final SampleLake LAKE = new SampleLake();
    }
}
