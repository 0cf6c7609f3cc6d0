package org.marsad.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.marsad.ingest.IngestSettings;
import org.marsad.run.Inspection;
import org.marsad.session.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows how an archive would be read, without reading it into a lake. */
@Command(
        name = "inspect",
        description =
                "Shows how an archive would be read: columns, some articles, what would be rejected; writes nothing.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class InspectCommand implements Callable<Integer> {

    private static final int MAX_ROWS = 1_000_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOptions archive;

    @Option(
            names = "--rows",
            paramLabel = "NUMBER",
            defaultValue = "1000",
            description = "How many rows are looked at, the first ones; ${DEFAULT-VALUE}.")
    private int rows;

    @Override
    public Integer call() {
        Problems problems = new Problems();
        if (rows < 1 || rows > MAX_ROWS) {
            problems.add("--rows " + rows + " is out of bounds. Look at 1 to " + MAX_ROWS + ".");
        }
        IngestSettings settings = archive.settings(problems);
        int most = Math.max(1, Math.min(rows, MAX_ROWS));
        Optional<Inspection> inspection =
                problems.attempt(() -> Inspection.of(Sessions.open("marsad inspect"), settings, most));
        problems.refuse();
        new InspectionText(spec.commandLine().getOut()).show(inspection.orElseThrow());
        return 0;
    }
}
