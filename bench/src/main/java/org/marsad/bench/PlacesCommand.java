package org.marsad.bench;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.marsad.InvalidInput;
import org.marsad.archive.Archive;
import org.marsad.bench.gold.Half;
import org.marsad.bench.gold.PlaceLabels;
import org.marsad.bench.gold.PlaceScores;
import org.marsad.bench.gold.Tally;
import org.marsad.catalogue.CatalogueFiles;
import org.marsad.session.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the states that Marsad finds in articles against Reuters' labels of places. */
@Command(
        name = "places",
        description = "Scores the states found in each article against the labels of Reuters-21578.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PlacesCommand implements Callable<Integer> {

    private static final int WORST = 15;
    private static final List<Double> CURVE = List.of(0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9);

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--archive",
            required = true,
            paramLabel = "PATH",
            description = "Parquet files with title, body and places.")
    private String archive;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "LABEL",
            description = "Labels to leave out, found or not, such as usa.")
    private List<String> without = List.of();

    @Option(
            names = "--implied",
            description = "Count as found the state of every place, person, organisation and medium found: a label may "
                    + "rest on Toronto alone.")
    private boolean implied;

    @Option(
            names = "--score",
            paramLabel = "MIN",
            description =
                    "Count as found the states that article_states gives at least this score, instead; also shows "
                            + "other scores from which they could be counted.")
    private Double score;

    @Option(
            names = "--half",
            defaultValue = "all",
            description = "The articles that are scored, in order of their ids: ${COMPLETION-CANDIDATES}; "
                    + "${DEFAULT-VALUE}.")
    private Half half;

    @Override
    public Integer call() {
        refuse();
        PlaceLabels labels = PlaceLabels.reuters();
        labels.requireKnown(without);
        Set<String> left = without.stream().map(labels::code).collect(Collectors.toSet());
        List<PlaceScores.Pair> pairs = PlaceScores.of(read(), CatalogueFiles.fromClassPath(), labels, half).stream()
                .filter(pair -> !left.contains(pair.code()))
                .toList();
        Map<String, Tally> tallies = PlaceScores.tallies(pairs, this::isFound);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "half: %s%n%n", half);
        out.printf("%-22s %9s %9s %9s %9s %9s %9s%n", "states", "precision", "recall", "F1", "found", "gold", "both");
        tell(out, without.isEmpty() ? "all" : "without " + String.join(", ", without), sum(tallies));
        if (score != null) {
            out.printf("%nFrom this score on:%n");
            CURVE.forEach(from -> tell(
                    out,
                    String.format(Locale.ROOT, "%.2f", from),
                    sum(PlaceScores.tallies(pairs, pair -> pair.score() >= from))));
        }
        out.printf("%nMost often found and not in the labels:%n");
        worst(out, tallies, tally -> tally.found() - tally.both());
        out.printf("%nMost often in the labels and not found:%n");
        worst(out, tallies, tally -> tally.gold() - tally.both());
        out.flush();
        return 0;
    }

    private void refuse() {
        if (score != null && implied) {
            throw new InvalidInput("--implied and --score say both what counts as found. Leave one out.");
        }
        if (score != null && !(score > 0 && score <= 1)) {
            throw new InvalidInput("--score " + score + " is impossible. Give more than 0 and at most 1.");
        }
    }

    private boolean isFound(PlaceScores.Pair pair) {
        return score == null ? pair.named() || (implied && pair.implied()) : pair.score() >= score;
    }

    private static Tally sum(Map<String, Tally> tallies) {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    private Dataset<Row> read() {
        // Opened as Marsad opens archives, so that a path at fault is told in the same words.
        Archive.open(Sessions.open("bench places"), archive, Map.of());
        try {
            return Sessions.open("bench places").read().parquet(archive);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("--archive " + archive + " can't be read: " + e.getMessage() + ".");
        }
    }

    private static void worst(PrintWriter out, Map<String, Tally> tallies, ToLongFunction<Tally> fault) {
        tallies.entrySet().stream()
                .filter(entry -> fault.applyAsLong(entry.getValue()) > 0)
                .sorted(Comparator.<Map.Entry<String, Tally>>comparingLong(
                                entry -> -fault.applyAsLong(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(WORST)
                .forEach(entry -> tell(out, entry.getKey(), entry.getValue()));
    }

    private static void tell(PrintWriter out, String name, Tally tally) {
        out.printf(
                Locale.ROOT,
                "%-22s %9.4f %9.4f %9.4f %,9d %,9d %,9d%n",
                name,
                tally.precision(),
                tally.recall(),
                tally.f1(),
                tally.found(),
                tally.gold(),
                tally.both());
    }
}
