package org.marsad.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.marsad.step.Step;
import org.marsad.tables.Table;

/**
 * Carries out steps as soon as the tables that they read are there: a step waits for the earlier ones that write a table
 * which it reads or writes, and for nothing else.
 */
final class StepPlan {

    private final List<Step> steps;

    StepPlan(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * Carries out all steps, and returns when none is under way.
     *
     * <p>Steps that wait for one that failed are not begun; the first failure is thrown once the others have ended.
     */
    void carryOut(Executor executor, Consumer<Step> work) {
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (Step step : steps) {
            CompletableFuture<?>[] awaited = new CompletableFuture<?>[all.size()];
            for (int earlier = 0; earlier < awaited.length; earlier++) {
                awaited[earlier] =
                        waits(step, steps.get(earlier)) ? all.get(earlier) : CompletableFuture.completedFuture(null);
            }
            all.add(CompletableFuture.allOf(awaited).thenRunAsync(() -> work.accept(step), executor));
        }
        CompletableFuture<Void> ended = CompletableFuture.allOf(all.toArray(new CompletableFuture<?>[0]));
        try {
            ended.join();
        } catch (CompletionException e) {
            throw unwrapped(e);
        }
    }

    private static boolean waits(Step step, Step earlier) {
        List<Table> written = earlier.writes();
        return written.stream().anyMatch(step.reads()::contains)
                || written.stream().anyMatch(step.writes()::contains);
    }

    private static RuntimeException unwrapped(CompletionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
}
