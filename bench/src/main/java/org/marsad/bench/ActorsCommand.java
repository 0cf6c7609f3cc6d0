package org.marsad.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.marsad.InvalidInput;
import org.marsad.bench.gold.ActorSpans;
import org.marsad.bench.gold.ConllFile;
import org.marsad.bench.gold.Convention;
import org.marsad.bench.gold.EntityClass;
import org.marsad.bench.gold.Half;
import org.marsad.bench.gold.Tagged;
import org.marsad.bench.gold.Tally;
import org.marsad.catalogue.CatalogueFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the matcher against a file of labelled names. */
@Command(
        name = "actors",
        description = "Scores the names that Marsad finds against a file of labelled tokens: strict precision, "
                + "recall and F1 for each class and over person, location and organisation.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ActorsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--conll",
            required = true,
            paramLabel = "FILE",
            description =
                    "A line a token, its tag last: O, B- or I- and PERS, LOC, ORG; an empty line ends a sentence.")
    private Path conll;

    @Option(
            names = "--half",
            defaultValue = "all",
            description = "The articles that are scored: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE}.")
    private Half half;

    @Option(
            names = "--sentences",
            defaultValue = "1",
            paramLabel = "N",
            description = "Sentences that are read as one article, where the file does not tell documents apart; "
                    + "${DEFAULT-VALUE}.")
    private int sentences;

    @Option(names = "--demonyms", description = "Take demonyms (\"French\") for names too.")
    private boolean demonyms;

    @Option(
            names = "--without-kind-words",
            description = "Take words for kinds and honours, epithets and states' adjectives off the edges of names, "
                    + "found and labelled, before they are compared.")
    private boolean withoutKindWords;

    @Option(
            names = "--without-descriptions",
            description =
                    "Leave out bodies that are found by what they are and the adjective of a state, as armies and "
                            + "ministries (\"الجيش الإسرائيلي\"): files of labelled names mostly take them for none.")
    private boolean withoutDescriptions;

    @Option(
            names = "--least-confidence",
            defaultValue = "0",
            paramLabel = "X",
            description = "Leave out mentions of less confidence; ${DEFAULT-VALUE}.")
    private double leastConfidence;

    @Override
    public Integer call() {
        if (sentences < 1) {
            throw new InvalidInput("--sentences " + sentences + " is impossible. Give at least 1.");
        }
        List<Tagged> articles = half.of(ConllFile.read(conll).articles(sentences));
        Map<EntityClass, Tally> tallies = ActorSpans.of(
                        CatalogueFiles.fromClassPath(),
                        new Convention(demonyms, !withoutDescriptions, !withoutKindWords, leastConfidence))
                .score(articles);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%,d articles of %s, half: %s%n%n", articles.size(), conll.getFileName(), half);
        out.printf("%-6s %9s %9s %9s %9s %9s %9s%n", "class", "precision", "recall", "F1", "found", "gold", "both");
        tallies.forEach((entity, tally) -> tell(out, entity.name(), tally));
        tell(out, "micro", tallies.values().stream().reduce(Tally.NONE, Tally::plus));
        out.flush();
        return 0;
    }

    private static void tell(PrintWriter out, String name, Tally tally) {
        out.printf(
                Locale.ROOT,
                "%-6s %9.4f %9.4f %9.4f %,9d %,9d %,9d%n",
                name,
                tally.precision(),
                tally.recall(),
                tally.f1(),
                tally.found(),
                tally.gold(),
                tally.both());
    }
}
