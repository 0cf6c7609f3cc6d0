package org.marsad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.marsad.report.Findings;
import org.marsad.report.ReportSettings;
import org.marsad.run.Stage;
import org.marsad.run.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs every stage. */
@Command(
        name = "run",
        description = "Reads an archive and brings every table of the lake up to date.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RunCommand implements Callable<Integer>, WithArguments {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOptions archive;

    @Mixin
    private LakeOption lake;

    @Mixin
    private CatalogueOption catalogue;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Also write the report to this HTML file, as 'marsad report' does.")
    private String report;

    private String[] arguments = new String[0];

    @Override
    public void given(String[] words) {
        arguments = words.clone();
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        List<Stage> stages = new ArrayList<>(List.of(Stages.ingest(archive.settings(problems))));
        stages.addAll(Stages.afterIngest(catalogue.load(problems)));
        Optional<ReportFile> file = report == null ? Optional.empty() : problems.attempt(() -> ReportFile.at(report));
        Execution.Done done = new Execution(
                        lake,
                        arguments,
                        spec.commandLine().getOut(),
                        spec.commandLine().getErr())
                .run(stages, problems);
        if (done.changed()) {
            FoundText.print(
                    Findings.read(done.lake()), lake.lake, spec.commandLine().getOut());
        }
        file.ifPresent(each -> {
            each.write(done.lake(), ReportSettings.STANDARD);
            spec.commandLine().getOut().println("Report: " + report);
        });
        return 0;
    }
}
