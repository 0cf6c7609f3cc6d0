package org.marsad.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.marsad.lake.Lake;
import org.marsad.lake.Queries;
import org.marsad.session.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers SQL queries on the tables and views of a lake. */
@Command(
        name = "sql",
        description = "Answers SQL queries on the tables and views of a lake, as tab-separated lines with a header.",
        mixinStandardHelpOptions = true)
final class SqlCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--lake", required = true, paramLabel = "PATH", description = "Directory of the Delta tables.")
    private String lake;

    @Option(
            names = "--limit",
            paramLabel = "ROWS",
            defaultValue = "1000",
            description = "Rows shown at the most; default ${DEFAULT-VALUE}.")
    private int limit;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "For example: SELECT * FROM runs")
    private List<String> queries;

    @Override
    public Integer call() {
        SparkSession spark = Sessions.open("marsad sql");
        Queries asked = new Queries(spark, Lake.open(spark, lake));
        PrintWriter out = spec.commandLine().getOut();
        for (String query : queries) {
            Dataset<Row> answer = asked.answer(query);
            out.println(String.join("\t", answer.columns()));
            for (Row row : answer.takeAsList(limit)) {
                out.println(Arrays.stream(values(row)).collect(Collectors.joining("\t")));
            }
            out.println();
        }
        out.flush();
        return 0;
    }

    private static String[] values(Row row) {
        String[] values = new String[row.length()];
        for (int i = 0; i < values.length; i++) {
            // A value keeps to its line and column.
            values[i] = String.valueOf(row.get(i)).replace('\t', ' ').replace("\n", " | ");
        }
        return values;
    }
}
