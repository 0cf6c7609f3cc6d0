package org.marsad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.marsad.run.Stage;
import org.marsad.run.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs one stage that computes tables from tables. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
final class StageCommand implements Callable<Integer>, WithArguments {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LakeOption lake;

    @Mixin
    private CatalogueOption catalogue;

    private final String stage;
    private String[] arguments = new String[0];

    StageCommand(String stage) {
        this.stage = stage;
    }

    @Override
    public void given(String[] words) {
        arguments = words.clone();
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        List<Stage> stages = Stages.afterIngest(catalogue.load(problems)).stream()
                .filter(candidate -> candidate.name().equals(stage))
                .toList();
        new Execution(
                        lake,
                        arguments,
                        spec.commandLine().getOut(),
                        spec.commandLine().getErr())
                .runOnArticles(stages, problems);
        return 0;
    }
}
