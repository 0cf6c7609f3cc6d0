package org.marsad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Row;
import org.marsad.InvalidInput;
import org.marsad.catalogue.Catalogue;
import org.marsad.lake.Lake;
import org.marsad.session.Sessions;
import org.marsad.tables.ArticleTables;
import org.marsad.tagger.ArchiveTexts;
import org.marsad.tagger.ConllTexts;
import org.marsad.tagger.LabelledText;
import org.marsad.tagger.NameTagger;
import org.marsad.tagger.TaggerModel;
import org.marsad.tagger.TaggerTrainer;
import org.marsad.tagger.TemplateTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a model of the tagger on labelled texts and on the articles of a lake. */
@Command(
        name = "train",
        description =
                "Trains the tagger that finds unlisted names: on invented sentences, on files of labelled names, and"
                        + " on the articles of a lake, whose names of the catalogue are its labels.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TrainCommand implements Callable<Integer> {

    private static final int INVENTED_SENTENCES = 3_000;
    /** The articles of a small lake count so many times at the most, lest invented sentences outweigh them. */
    private static final int MAX_COPIES = 6;

    @Spec
    private CommandSpec spec;

    @Option(names = "--model", required = true, paramLabel = "FILE", description = "The model that is written.")
    private Path model;

    @Option(
            names = "--conll",
            paramLabel = "FILE",
            description = "A line a token, its tag last: O, B- or I- and PERS, LOC, ORG; may be given several times.")
    private List<Path> conll = new ArrayList<>();

    @Option(names = "--lake", paramLabel = "PATH", description = "A lake whose articles are learned from.")
    private String lake;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "3000",
            description = "Articles of the lake at the most, drawn by their ids; default ${DEFAULT-VALUE}.")
    private int articles;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "5",
            description = "How often each text is gone through; default ${DEFAULT-VALUE}.")
    private int rounds;

    @Mixin
    private CatalogueOption catalogueOption;

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        Catalogue catalogue = catalogueOption.load(problems);
        if (rounds < 1 || articles < 1) {
            problems.add("--rounds " + rounds + " and --articles " + articles + " must be at least 1.");
        }
        problems.refuse();
        PrintWriter out = spec.commandLine().getOut();
        List<LabelledText> texts = new ArrayList<>();
        ConllTexts reader = new ConllTexts(catalogue);
        conll.forEach(file -> texts.addAll(reader.read(file)));
        out.printf(Locale.ROOT, "%,d sentences with labels%n", texts.size());
        if (conll.isEmpty()) {
            texts.addAll(new TemplateTexts(catalogue).texts(INVENTED_SENTENCES));
        }
        TaggerTrainer.Settings settings = new TaggerTrainer.Settings(rounds, TaggerTrainer.Settings.DEFAULT.hidden());
        TaggerModel trained = new TaggerTrainer(settings).train(texts);
        if (lake != null) {
            List<LabelledText> own = fromLake(catalogue, new NameTagger(trained));
            int copies = Math.max(1, Math.min(MAX_COPIES, INVENTED_SENTENCES / Math.max(1, own.size())));
            for (int copy = 0; copy < copies; copy++) {
                texts.addAll(own);
            }
            out.printf(Locale.ROOT, "%,d articles of the lake with names of the catalogue%n", own.size());
            trained = new TaggerTrainer(settings).train(texts);
        }
        try (OutputStream file = Files.newOutputStream(model)) {
            trained.write(file);
        }
        out.printf(Locale.ROOT, "%s: %,d bytes%n", model, Files.size(model));
        out.flush();
        return 0;
    }

    private List<LabelledText> fromLake(Catalogue catalogue, NameTagger tagger) {
        Lake opened = Lake.open(Sessions.open("marsad train"), lake);
        if (opened.version(ArticleTables.ARTICLES).isEmpty()) {
            throw new InvalidInput(
                    "--lake " + lake + " holds no articles yet. Name another lake, or fill it with 'marsad run'.");
        }
        ArchiveTexts labels = new ArchiveTexts(catalogue, tagger);
        List<LabelledText> texts = new ArrayList<>();
        for (Row row : opened.read(ArticleTables.ARTICLES)
                .where("story_lead")
                .select("article_id", "title", "body", "published_date")
                .orderBy("article_id")
                .takeAsList(articles)) {
            texts.addAll(labels.label(
                    row.getString(1), row.getString(2), row.getDate(3).toLocalDate()));
        }
        return texts;
    }
}
