package org.marsad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.marsad.run.Stage;
import org.marsad.run.Stages;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the stage {@code ingest} alone. */
@Command(
        name = "ingest",
        description = "Reads an archive into the tables of articles and rejects, or withdraws files that were read.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class IngestCommand implements Callable<Integer>, WithArguments {

    @Spec
    private CommandSpec spec;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Task task;

    @Mixin
    private LakeOption lake;

    private String[] arguments = new String[0];

    /** An archive is read, or files that were read are withdrawn. */
    static final class Task {

        @ArgGroup(exclusive = false, multiplicity = "1")
        ArchiveOptions archive;

        @Option(
                names = "--withdraw",
                paramLabel = "FILE",
                description = "Take the articles and rejects of a file back, or of all files that a pattern such as "
                        + "'news/2024-06-*' matches.")
        List<String> withdraw = List.of();
    }

    @Override
    public void given(String[] words) {
        arguments = words.clone();
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        List<Stage> stages = List.of(
                task.archive == null ? Stages.withdraw(task.withdraw) : Stages.ingest(task.archive.settings(problems)));
        new Execution(
                        lake,
                        arguments,
                        spec.commandLine().getOut(),
                        spec.commandLine().getErr())
                .run(stages, problems);
        return 0;
    }
}
