package org.marsad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.marsad.run.Stage;
import org.marsad.run.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the stage {@code ingest} alone. */
@Command(
        name = "ingest",
        description = "Reads an archive into the tables articles, rejects and coverage_daily.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class IngestCommand implements Callable<Integer>, WithArguments {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOptions archive;

    @Mixin
    private LakeOption lake;

    private String[] arguments = new String[0];

    @Override
    public void given(String[] words) {
        arguments = words.clone();
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        List<Stage> stages = List.of(Stages.ingest(archive.settings(problems)));
        new Execution(
                        lake,
                        arguments,
                        spec.commandLine().getOut(),
                        spec.commandLine().getErr())
                .run(stages, problems);
        return 0;
    }
}
