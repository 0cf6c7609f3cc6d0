package org.marsad.bench.duck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the table {@code pair_daily} from the files of {@code mentions} in DuckDB. */
public final class DuckPairs {

    private static final String SCRIPT = "pair-daily.sql";

    private DuckPairs() {}

    /** Reads the files and writes {@code pair_daily/rows.parquet} below the directory. */
    public static void run(List<Path> files, Path directory, int threads) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            String list = files.stream().map(DuckPairs::quoted).collect(Collectors.joining(", ", "[", "]"));
            for (String part : script().split("\n\n", -1)) {
                if (part.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("--"))) {
                    statement.execute(part.replace("?", list));
                }
            }
            Path file = directory.resolve("pair_daily").resolve("rows.parquet");
            Files.createDirectories(file.getParent());
            statement.execute(
                    """
                    COPY (SELECT day, a.actor_id AS actor_a, b.actor_id AS actor_b, articles, stories, sentences, sources
                          FROM pair JOIN actor a ON a.actor = pair.a JOIN actor b ON b.actor = pair.b)
                    TO %s (FORMAT parquet, COMPRESSION snappy)
                    """
                            .formatted(quoted(file)));
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB can't count the pairs", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The pairs can't be written", e);
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }

    private static String script() throws IOException {
        try (InputStream stream = DuckPairs.class.getResourceAsStream(SCRIPT)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
