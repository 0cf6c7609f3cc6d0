package org.marsad.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.marsad.lake.Lake;
import org.marsad.report.ReportSettings;
import org.marsad.session.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the report of a lake. */
@Command(
        name = "report",
        description =
                "Writes one HTML file that shows what is in a lake: what rises, who appears with whom, and the text.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--lake", required = true, paramLabel = "PATH", description = "Directory of the Delta tables.")
    private String lake;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "report.html",
            description = "The file to write; default ${DEFAULT-VALUE}.")
    private String out;

    @Option(names = "--from", paramLabel = "DATE", description = "First day to show, such as 2024-06-14.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last day to show.")
    private LocalDate to;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "Language in which the page opens: ar or en; default ${DEFAULT-VALUE}.")
    private String language;

    @Option(
            names = "--actors",
            paramLabel = "ID",
            split = ",",
            description = "Actors that get a page whatever their rank, by id; 'marsad explain --actor' finds ids.")
    private List<String> actors = List.of();

    @Option(
            names = "--no-texts",
            negatable = false,
            description = "Leave out titles, sentences and addresses of articles, to share numbers alone.")
    private boolean noTexts;

    @Override
    public Integer call() {
        ReportSettings settings = new ReportSettings(from, to, language, actors, !noTexts);
        ReportFile file = ReportFile.at(out);
        long bytes = file.write(Lake.open(Sessions.open("marsad report"), lake), settings);
        spec.commandLine()
                .getOut()
                .printf(Locale.ROOT, "Wrote %s (%.1f MB). Open it in a browser.%n", out, bytes / 1e6);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
