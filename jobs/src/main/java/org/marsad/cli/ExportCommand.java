package org.marsad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.xml.stream.XMLStreamException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.marsad.InvalidInput;
import org.marsad.export.CsvWriter;
import org.marsad.export.GexfWriter;
import org.marsad.export.GraphMlWriter;
import org.marsad.export.Network;
import org.marsad.export.NetworkRows;
import org.marsad.lake.Lake;
import org.marsad.lake.Queries;
import org.marsad.session.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes tables, views, answers and networks into files. */
@Command(
        name = "export",
        description = {
            "Writes a table, a view or the answer to a query as CSV, JSON lines or Parquet, or a network as GraphML or"
                    + " GEXF. The ending of the file says which."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    private static final List<String> ROWS = List.of("csv", "jsonl", "parquet");
    private static final List<String> NETWORKS = List.of("graphml", "gexf");
    private static final List<String> GRAINS = List.of("day", "week", "month", "all");

    @Spec
    private CommandSpec spec;

    @Option(names = "--lake", required = true, paramLabel = "PATH", description = "Directory of the Delta tables.")
    private String lake;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "A new file: .csv, .jsonl, .graphml or .gexf; .parquet is a directory.")
    private Path out;

    @Option(names = "--bom", description = "Begin a CSV file with a byte order mark, for Excel.")
    private boolean marked;

    @Option(
            names = "--grain",
            paramLabel = "GRAIN",
            defaultValue = "all",
            description = "Of a network: day, week, month or all; default ${DEFAULT-VALUE}.")
    private String grain;

    @Option(
            names = "--period",
            paramLabel = "DATE",
            description = "Of a network: first day of the period. Without it, GEXF holds all periods of the grain.")
    private String period;

    @Parameters(arity = "0..1", paramLabel = "ROWS", description = "A table, a view or a query; none for a network.")
    private String rows;

    @Override
    public Integer call() {
        String ending = ending();
        LocalDate first = checked(ending);
        SparkSession spark = Sessions.open("marsad export");
        Queries queries = new Queries(spark, Lake.open(spark, lake));
        long written = NETWORKS.contains(ending) ? network(queries, ending, first) : rows(queries, ending);
        spec.commandLine().getOut().printf(Locale.ROOT, "%s: %,d rows%n", out, written);
        spec.commandLine().getOut().flush();
        return 0;
    }

    private String ending() {
        String name = out.getFileName() == null ? "" : out.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private LocalDate checked(String ending) {
        Problems problems = new Problems();
        if (!ROWS.contains(ending) && !NETWORKS.contains(ending)) {
            problems.add("--out " + out + " ends in none of .csv, .jsonl, .parquet, .graphml, .gexf.");
        }
        if (ROWS.contains(ending) && rows == null) {
            problems.add("What shall be written into " + out + "? Name a table, a view or a query.");
        }
        if (NETWORKS.contains(ending) && rows != null) {
            problems.add(
                    "A network is chosen by --grain and --period; '" + rows + "' can be a .csv, .jsonl or .parquet.");
        }
        if (Files.exists(out)) {
            problems.add("--out " + out + " is there already. Name a new file.");
        } else if (!Files.isDirectory(out.toAbsolutePath().getParent())) {
            problems.add("--out " + out + ": there is no directory "
                    + out.toAbsolutePath().getParent() + ".");
        }
        if (!GRAINS.contains(grain)) {
            problems.add("--grain " + grain + " is none of " + String.join(", ", GRAINS) + ".");
        }
        if (ending.equals("graphml") && period == null && !grain.equals("all")) {
            problems.add("GraphML holds one period: give its first day with --period, or take .gexf.");
        }
        LocalDate first = null;
        try {
            first = period == null ? null : LocalDate.parse(period);
        } catch (DateTimeParseException e) {
            problems.add("--period " + period + " is no day such as 2024-06-01.");
        }
        problems.refuse();
        return first;
    }

    private long rows(Queries queries, String ending) {
        Dataset<Row> answer = queries.answer(rows.matches("\\w+") ? "SELECT * FROM " + rows : rows);
        if (ending.equals("parquet")) {
            queries.writeParquet(answer, out.toUri().toString());
            return queries.rowsOfParquet(out.toUri().toString());
        }
        long[] count = {0};
        if (ending.equals("csv")) {
            write(file -> CsvWriter.write(
                    Arrays.asList(answer.columns()), counted(answer.toLocalIterator(), count), file, marked));
        } else {
            write(file -> {
                Iterator<String> lines = counted(answer.toJSON().toLocalIterator(), count);
                while (lines.hasNext()) {
                    file.append(lines.next()).append('\n');
                }
            });
        }
        return count[0];
    }

    private long network(Queries queries, String ending, LocalDate first) {
        Network network = NetworkRows.network(
                grain,
                queries.answer(NetworkRows.nodes(grain, first)).collectAsList(),
                queries.answer(NetworkRows.ties(grain, first)).collectAsList());
        if (network.nodes().isEmpty()) {
            throw new InvalidInput("The lake has no network of grain " + grain
                    + (first == null ? "" : " and period " + first)
                    + ". 'marsad sql \"SELECT DISTINCT grain, period FROM"
                    + " actor_network\"' shows those that it has.");
        }
        write(file -> {
            if (ending.equals("graphml")) {
                GraphMlWriter.write(network, file);
            } else {
                GexfWriter.write(network, first == null && !grain.equals("all"), file);
            }
        });
        return network.nodes().size() + (long) network.ties().size();
    }

    private interface Content {
        void write(Writer file) throws IOException, XMLStreamException;
    }

    /** A file is there as a whole or not at all. */
    private void write(Content content) {
        Path part = out.resolveSibling(out.getFileName() + ".part");
        try {
            try (Writer file = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                content.write(file);
            }
            Files.move(part, out, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The file can't be written: " + out, e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The file can't be written: " + out, e);
        }
    }

    private static <T> Iterator<T> counted(Iterator<T> rows, long[] count) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public T next() {
                count[0]++;
                return rows.next();
            }
        };
    }
}
