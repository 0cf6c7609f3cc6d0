package org.marsad.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.marsad.tables.Table;

/**
 * Runs tasks as soon as the tables that they read are up to date: a task waits for the earlier ones that write a table
 * which it reads or writes, and for nothing else.
 */
final class Schedule {

    private final List<Task> tasks;

    Schedule(List<Task> tasks) {
        this.tasks = List.copyOf(tasks);
    }

    /**
     * Runs all tasks, and returns when none is running.
     *
     * <p>Tasks that wait for one that failed are not begun; the first failure is thrown once the others have ended.
     */
    void execute(Executor executor, Consumer<Task> work) {
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (Task task : tasks) {
            CompletableFuture<?>[] awaited = new CompletableFuture<?>[all.size()];
            for (int earlier = 0; earlier < awaited.length; earlier++) {
                awaited[earlier] =
                        waits(task, tasks.get(earlier)) ? all.get(earlier) : CompletableFuture.completedFuture(null);
            }
            all.add(CompletableFuture.allOf(awaited).thenRunAsync(() -> work.accept(task), executor));
        }
        CompletableFuture<Void> ended = CompletableFuture.allOf(all.toArray(new CompletableFuture<?>[0]));
        try {
            ended.join();
        } catch (CompletionException e) {
            throw unwrapped(e);
        }
    }

    private static boolean waits(Task task, Task earlier) {
        List<Table> written = earlier.writes();
        return earlier.isAwaitedByAll()
                || written.stream().anyMatch(task.reads()::contains)
                || written.stream().anyMatch(task.writes()::contains);
    }

    private static RuntimeException unwrapped(CompletionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
}
