package org.marsad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.marsad.InvalidInput;
import org.marsad.catalogue.Catalogue;
import org.marsad.discovery.AcceptedActor;
import org.marsad.discovery.Candidate;
import org.marsad.discovery.DiscoverActors;
import org.marsad.lake.Lake;
import org.marsad.session.Sessions;
import org.marsad.tables.ArticleTables;
import org.marsad.tagger.NameClass;
import org.marsad.tagger.NameTagger;
import org.marsad.tagger.TaggerModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows who is in the articles of a lake and in no list, and notes what is decided about them. */
@Command(
        name = "candidates",
        description =
                "Shows actors in the articles of a lake that no list has, the most frequent first, as tab-separated"
                        + " lines; or notes what you decide about some of them in files for --catalogue and --overrides.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CandidatesCommand implements Callable<Integer> {

    private static final String OVERRIDES_HEADER = "operation,actor_id,other_id,text,use,from,to,note";

    @Spec
    private CommandSpec spec;

    @Option(names = "--lake", paramLabel = "PATH", description = "Directory of the Delta tables.")
    private String lake;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A model that 'marsad train' wrote; otherwise the one that Marsad brings.")
    private Path model;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "person",
            description = "person, place or organisation; default ${DEFAULT-VALUE}.")
    private String kind;

    @Option(
            names = "--min-articles",
            paramLabel = "N",
            defaultValue = "3",
            description = "Articles that name a candidate at the least; default ${DEFAULT-VALUE}.")
    private int minArticles;

    @Option(
            names = "--min-margin",
            paramLabel = "X",
            defaultValue = "0",
            description = "How far a name's score must be ahead of that of no name, by word; default ${DEFAULT-VALUE}.")
    private double minMargin;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "200",
            description = "Candidates shown at the most; default ${DEFAULT-VALUE}.")
    private int limit;

    @Option(
            names = "--accept",
            paramLabel = "NAME[|SPELLING...]",
            description = "Add an actor of the kind to the list of --list.")
    private List<String> accepted = new ArrayList<>();

    @Option(names = "--list", paramLabel = "FILE", description = "The CSV of accepted actors, for --catalogue.")
    private Path list;

    @Option(
            names = "--block",
            paramLabel = "NAME",
            description = "Note in the file of --decisions that a name names nobody.")
    private List<String> blocked = new ArrayList<>();

    @Option(
            names = "--merge",
            paramLabel = "NAME=ACTOR_ID",
            description = "Note in the file of --decisions that a name is another one of a listed actor.")
    private List<String> merged = new ArrayList<>();

    @Option(names = "--decisions", paramLabel = "FILE", description = "The CSV of decisions, for --overrides.")
    private Path decisions;

    @Mixin
    private CatalogueOption catalogueOption;

    @Override
    public Integer call() throws IOException {
        boolean deciding = !accepted.isEmpty() || !blocked.isEmpty() || !merged.isEmpty();
        Problems problems = new Problems();
        NameClass nameClass = kind(problems);
        if (deciding) {
            decide(problems, nameClass);
            return 0;
        }
        if (lake == null) {
            problems.add("There is no --lake. Name the lake whose articles are searched.");
        }
        Catalogue catalogue = catalogueOption.load(problems);
        problems.refuse();
        Lake opened = Lake.open(Sessions.open("marsad candidates"), lake);
        if (opened.version(ArticleTables.ARTICLES).isEmpty()) {
            throw new InvalidInput(
                    "--lake " + lake + " holds no articles yet. Name another lake, or fill it with 'marsad run'.");
        }
        show(new DiscoverActors(catalogue, tagger(), minMargin)
                .in(opened.read(ArticleTables.ARTICLES).where("story_lead"), nameClass, minArticles));
        return 0;
    }

    private NameClass kind(Problems problems) {
        for (NameClass each : NameClass.values()) {
            if (each.name().equalsIgnoreCase(kind)) {
                return each;
            }
        }
        problems.add("There is no kind '" + kind + "'. Write person, place or organisation.");
        return NameClass.PERSON;
    }

    private NameTagger tagger() throws IOException {
        if (model == null) {
            return NameTagger.shipped();
        }
        if (!Files.isRegularFile(model)) {
            throw new InvalidInput("--model " + model + " is no file. Name one that 'marsad train' wrote.");
        }
        try (InputStream file = Files.newInputStream(model)) {
            return new NameTagger(TaggerModel.read(file, "--model " + model));
        }
    }

    private void show(List<Candidate> candidates) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("name\tvariants\tarticles\tfirst_day\tlast_day\tscore\texample");
        candidates.stream()
                .limit(limit)
                .forEach(candidate -> out.println(String.join(
                        "\t",
                        Printable.of(candidate.name()),
                        Printable.of(String.join("|", candidate.variants())),
                        Long.toString(candidate.articles()),
                        candidate.firstDay().toString(),
                        candidate.lastDay().toString(),
                        String.format(Locale.ROOT, "%.2f", candidate.score()),
                        Printable.of(candidate.example()))));
        out.flush();
    }

    private void decide(Problems problems, NameClass nameClass) throws IOException {
        if (!accepted.isEmpty() && list == null) {
            problems.add("--accept needs --list FILE, the CSV that the actor is added to.");
        }
        if ((!blocked.isEmpty() || !merged.isEmpty()) && decisions == null) {
            problems.add("--block and --merge need --decisions FILE, the CSV that they are noted in.");
        }
        merged.stream()
                .filter(merge -> merge.indexOf('=') < 1 || merge.endsWith("="))
                .forEach(
                        merge -> problems.add("--merge '" + merge + "' has no name or no actor. Write NAME=ACTOR_ID."));
        problems.refuse();
        for (String name : accepted) {
            append(list, AcceptedActor.header(), AcceptedActor.line(name, nameClass));
        }
        for (String name : blocked) {
            append(decisions, OVERRIDES_HEADER, "block,,," + AcceptedActor.quoted(name) + ",,,,rejected candidate");
        }
        for (String merge : merged) {
            int at = merge.lastIndexOf('=');
            append(
                    decisions,
                    OVERRIDES_HEADER,
                    "alias," + AcceptedActor.quoted(merge.substring(at + 1)) + ",,"
                            + AcceptedActor.quoted(merge.substring(0, at)) + ",,,,merged candidate");
        }
    }

    private static void append(Path file, String header, String line) throws IOException {
        boolean isNew = !Files.exists(file) || Files.size(file) == 0;
        Files.writeString(
                file,
                (isNew ? header + "\n" : "") + line + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
