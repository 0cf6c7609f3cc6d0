package org.marsad.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.marsad.lake.Lake;
import org.marsad.lake.Queries;
import org.marsad.session.Sessions;
import org.marsad.views.Dialect;
import org.marsad.views.Statements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Registers the tables and views of a lake in a catalog. */
@Command(
        name = "publish",
        description = {
            "Registers the tables and views of a lake in the catalog of the Spark session: a Hive metastore, Glue or"
                    + " Unity, by their usual settings. Tables that are registered stay as they are; views are replaced."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PublishCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--lake", required = true, paramLabel = "PATH", description = "Directory of the Delta tables.")
    private String lake;

    @Option(
            names = "--database",
            required = true,
            paramLabel = "NAME",
            description = "Database (schema) for the tables and views; made if it is not there.")
    private String database;

    @Option(
            names = "--print",
            paramLabel = "ENGINE",
            description = "Print the statements for spark, trino or duckdb, and register nothing.")
    private String print;

    @Override
    public Integer call() {
        Problems problems = new Problems();
        if (!database.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            problems.add("--database " + database + " needs quotes. Take letters, digits and _, no digit first.");
        }
        Dialect dialect = print == null ? Dialect.SPARK : dialect(problems);
        problems.refuse();
        SparkSession spark = Sessions.open("marsad publish");
        Lake opened = Lake.open(spark, lake);
        Queries queries = new Queries(spark, opened);
        List<String> statements =
                new Statements(database, opened.path()).in(dialect, queries.tables(), queries.views());
        PrintWriter out = spec.commandLine().getOut();
        if (print == null) {
            statements.forEach(queries::execute);
            out.printf(
                    Locale.ROOT,
                    "%d tables and %d views are in %s.%n",
                    queries.tables().size(),
                    queries.views().size(),
                    database);
        } else {
            statements.forEach(statement -> out.println(statement + ";"));
        }
        out.flush();
        return 0;
    }

    private Dialect dialect(Problems problems) {
        for (Dialect dialect : Dialect.values()) {
            if (dialect.label().equals(print.toLowerCase(Locale.ROOT))) {
                return dialect;
            }
        }
        problems.add("--print " + print + " is not an engine. There are "
                + Arrays.stream(Dialect.values()).map(Dialect::label).collect(Collectors.joining(", ")) + ".");
        return Dialect.SPARK;
    }
}
