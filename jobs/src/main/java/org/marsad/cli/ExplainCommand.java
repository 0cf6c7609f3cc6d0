package org.marsad.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.marsad.InvalidInput;
import org.marsad.explain.ActorResolver;
import org.marsad.explain.Explainer;
import org.marsad.explain.Explanation;
import org.marsad.explain.NamedActor;
import org.marsad.explain.Period;
import org.marsad.lake.Lake;
import org.marsad.session.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the articles and sentences behind a number. */
@Command(
        name = "explain",
        description = "Shows the sentences behind a tie, an actor or a topic, with counts and statistics in words.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    private static final int MAX_SENTENCES = 10_000;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lake", required = true, paramLabel = "PATH", description = "Directory of the Delta tables.")
    private String lake;

    @Option(
            names = "--pair",
            arity = "2",
            paramLabel = "NAME",
            description = "Two actors, each by id or by name in any spelling.")
    private List<String> pair = List.of();

    @Option(names = "--actor", paramLabel = "NAME", description = "An actor.")
    private String actor;

    @Option(names = "--topic", paramLabel = "TOPIC", description = "A topic, by id or words of its label.")
    private String topic;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            defaultValue = "all",
            description = "A day (2024-04-16), an ISO week (2024-W16), a month (2024-04) or all; default"
                    + " ${DEFAULT-VALUE}.")
    private String period;

    @Option(
            names = "--limit",
            paramLabel = "SENTENCES",
            defaultValue = "20",
            description = "Sentences shown at the most; default ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--json", description = "Write JSON instead of text.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        if ((pair.isEmpty() ? 0 : 1) + (actor == null ? 0 : 1) + (topic == null ? 0 : 1) != 1) {
            throw new InvalidInput("Say what to explain: one of --pair NAME NAME, --actor NAME, --topic TOPIC.");
        }
        if (limit < 1 || limit > MAX_SENTENCES) {
            throw new InvalidInput("--limit " + limit + " is not from 1 to " + MAX_SENTENCES + ".");
        }
        Period parsed = Period.parse(period);
        Lake opened = Lake.open(Sessions.open("marsad explain"), lake);
        Explanation explanation = explain(opened, new Explainer(opened, parsed, limit));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(explanation));
        } else {
            print(explanation, out);
        }
        out.flush();
        return 0;
    }

    private Explanation explain(Lake opened, Explainer explainer) {
        if (topic != null) {
            return explainer.topic(topic);
        }
        ActorResolver names = new ActorResolver(opened);
        Problems problems = new Problems();
        if (actor != null) {
            return explainer.actor(names.resolve(actor));
        }
        NamedActor one = problems.attempt(() -> names.resolve(pair.get(0))).orElse(null);
        NamedActor other = problems.attempt(() -> names.resolve(pair.get(1))).orElse(null);
        problems.refuse();
        if (one.id().equals(other.id())) {
            throw new InvalidInput("--pair names " + one.shown() + " twice. Name two actors.");
        }
        return explainer.pair(one, other);
    }

    private static void print(Explanation explanation, PrintWriter out) {
        out.println(Printable.of(explanation.subject()) + ", " + explanation.period());
        explanation.words().forEach(out::println);
        for (Explanation.Evidence evidence : explanation.evidence()) {
            out.println();
            out.println(evidence.day() + "  " + Printable.of(orNone(evidence.source())) + "  "
                    + Printable.of(orNone(evidence.title())));
            out.println("  " + Printable.of(marked(evidence)));
            if (evidence.url() != null) {
                out.println("  " + Printable.of(evidence.url()));
            }
        }
    }

    /** The sentence, what is named between brackets. */
    private static String marked(Explanation.Evidence evidence) {
        StringBuilder marked = new StringBuilder(evidence.sentence());
        for (int i = evidence.marks().size() - 2; i >= 0; i -= 2) {
            marked.insert(evidence.marks().get(i + 1), "]");
            marked.insert(evidence.marks().get(i), "[");
        }
        return marked.toString();
    }

    private static String orNone(String text) {
        return text == null ? "-" : text;
    }
}
