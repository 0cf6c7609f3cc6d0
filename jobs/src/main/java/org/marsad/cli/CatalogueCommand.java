package org.marsad.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.marsad.InvalidInput;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.NameSearch;
import org.marsad.catalogue.Spelling;
import org.marsad.catalogue.WikidataQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks a catalogue and sums it up, finds actors in it, or writes a query for more. */
@Command(
        name = "catalogue",
        description = "Checks the catalogue and sums it up; finds actors in it; writes a query that asks Wikidata.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CatalogueCommand implements Callable<Integer> {

    private static final int MAX_REMARKS = 100;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--find",
            paramLabel = "NAME",
            description = "Show the actors with these words in a spelling, in whatever letter variants.")
    private String name;

    @Option(
            names = "--limit",
            paramLabel = "ACTORS",
            defaultValue = "50",
            description = "Actors that --find shows at the most; default ${DEFAULT-VALUE}.")
    private int limit;

    @Option(
            names = "--wikidata-query",
            paramLabel = "KIND",
            description = "Write the query for actors of a kind: person, organisation, state, place, group or media.")
    private String kind;

    @Mixin
    private CatalogueOption catalogue;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (kind != null) {
            out.print(WikidataQuery.of(ActorKind.ofLabel(kind)
                    .orElseThrow(() -> new InvalidInput("There is no kind '" + kind
                            + "'. Write person, organisation, state, place, group or media."))));
            out.flush();
            return 0;
        }
        Problems problems = new Problems();
        CatalogueOption.Loaded loaded = catalogue.loaded(problems);
        problems.refuse();
        if (name != null) {
            find(loaded.catalogue().actors(), out);
        } else {
            sumUp(loaded, out);
        }
        out.flush();
        return 0;
    }

    private void find(List<Actor> actors, PrintWriter out) {
        NameSearch search = NameSearch.forWords(name)
                .orElseThrow(
                        () -> new InvalidInput("--find '" + name + "' has no letters. Write a name, or words of it."));
        List<Actor> found =
                actors.stream().filter(search::finds).limit(limit + 1L).toList();
        for (Actor actor : found.subList(0, Math.min(limit, found.size()))) {
            out.println(String.join(
                    "\t",
                    actor.id(),
                    actor.kind().label(),
                    orEmpty(actor.nameEn()),
                    orEmpty(actor.nameAr()),
                    orEmpty(actor.country())));
            for (Spelling spelling : search.matching(actor)) {
                out.println("    " + spelling.text() + " ("
                        + spelling.use().name().toLowerCase(Locale.ROOT) + days(spelling) + ")");
            }
        }
        if (found.isEmpty()) {
            out.println("No actor has '" + name + "' in a spelling.");
        } else if (found.size() > limit) {
            out.println("There are more: write further words, or raise --limit.");
        }
    }

    private static String days(Spelling spelling) {
        return (spelling.validity().from() == null
                        ? ""
                        : " from " + spelling.validity().from())
                + (spelling.validity().to() == null
                        ? ""
                        : " until " + spelling.validity().to());
    }

    private static void sumUp(CatalogueOption.Loaded loaded, PrintWriter out) {
        Map<ActorKind, long[]> counts = new EnumMap<>(ActorKind.class);
        for (Actor actor : loaded.catalogue().actors()) {
            long[] count = counts.computeIfAbsent(actor.kind(), each -> new long[2]);
            count[0]++;
            count[1] += actor.spellings().size();
        }
        out.printf(Locale.ROOT, "%-14s %12s %12s%n", "kind", "actors", "spellings");
        counts.forEach(
                (each, count) -> out.printf(Locale.ROOT, "%-14s %,12d %,12d%n", each.label(), count[0], count[1]));
        out.printf(
                Locale.ROOT,
                "%-14s %,12d %,12d%n",
                "all",
                loaded.catalogue().size(),
                counts.values().stream().mapToLong(count -> count[1]).sum());
        loaded.remarks().stream().limit(MAX_REMARKS).forEach(out::println);
        if (loaded.remarks().size() > MAX_REMARKS) {
            out.println("And " + (loaded.remarks().size() - MAX_REMARKS) + " more of these.");
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
