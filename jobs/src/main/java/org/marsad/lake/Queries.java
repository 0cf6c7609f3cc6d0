package org.marsad.lake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.marsad.InvalidInput;
import org.marsad.tables.Table;
import org.marsad.tables.Tables;
import org.marsad.views.Dialect;
import org.marsad.views.View;
import org.marsad.views.Views;

/** Answers queries on the tables and views of a lake; only those that a query names are opened. */
public final class Queries {

    private static final Pattern WORD = Pattern.compile("\\w+");

    private final SparkSession spark;
    private final Lake lake;
    private final List<Table> present;
    private final Set<String> opened = new HashSet<>();

    /**
     * Queries on the lake.
     *
     * @throws InvalidInput if it holds no table
     */
    public Queries(SparkSession spark, Lake lake) {
        this.spark = spark;
        this.lake = lake;
        this.present = Tables.ALL.stream()
                .filter(table -> lake.version(table).isPresent())
                .toList();
        if (present.isEmpty()) {
            throw new InvalidInput("--lake " + lake.path().replaceFirst("^file:", "")
                    + " holds no table yet. Run 'marsad run' first.");
        }
    }

    /** The tables that the lake holds. */
    public List<Table> tables() {
        return present;
    }

    /** The views whose tables the lake holds, each behind those that it uses. */
    public List<View> views() {
        return Views.on(present.stream().map(Table::name).collect(Collectors.toSet()));
    }

    /**
     * The answer, not yet computed.
     *
     * @throws InvalidInput if the query can't be understood
     */
    public Dataset<Row> answer(String query) {
        try {
            open(query);
            return spark.sql(query);
        } catch (Exception e) {
            if (e instanceof AnalysisException || e instanceof SparkThrowable) {
                throw new InvalidInput("The query can't be answered: "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + " The tables are "
                        + String.join(", ", present.stream().map(Table::name).toList()) + "; the views are "
                        + String.join(", ", views().stream().map(View::name).toList())
                        + "; 'marsad tables NAME' shows the columns of one.");
            }
            throw e;
        }
    }

    /**
     * Executes a statement of the session's catalog.
     *
     * @throws InvalidInput if the catalog refuses it
     */
    public void execute(String statement) {
        try {
            spark.sql(statement);
        } catch (Exception e) {
            if (e instanceof AnalysisException || e instanceof SparkThrowable) {
                throw new InvalidInput(
                        "The catalog refuses '" + statement.lines().findFirst().orElse("") + "': " + e.getMessage());
            }
            throw e;
        }
    }

    /** Writes the rows as Parquet files into a new directory. */
    public void writeParquet(Dataset<Row> rows, String directory) {
        rows.write().mode("errorifexists").parquet(directory);
    }

    /** The rows of Parquet files, from their footers. */
    public long rowsOfParquet(String directory) {
        return spark.read().parquet(directory).count();
    }

    private void open(String query) {
        Set<String> words = WORD.matcher(query.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        List<View> named = Views.namedIn(query);
        named.forEach(view -> words.addAll(view.uses()));
        for (Table table : present) {
            if (words.contains(table.name()) && opened.add(table.name())) {
                lake.read(table).createOrReplaceTempView(table.name());
            }
        }
        List<View> possible = views();
        for (View view : named) {
            if (possible.contains(view) && opened.add(view.name())) {
                spark.sql(view.query(Dialect.SPARK)).createOrReplaceTempView(view.name());
            }
        }
    }
}
