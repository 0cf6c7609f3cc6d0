package org.marsad.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.InvalidInput;
import org.marsad.SharedSpark;

class RunLockTest {

    private static final Instant SINCE = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    private Path directory;

    private Lake lake;

    @BeforeEach
    void open() {
        lake = Lake.open(SharedSpark.session(), directory.resolve("lake").toString());
    }

    private RunLock acquire(LockHolder holder, Duration wait) {
        return RunLock.acquire(SharedSpark.session(), lake, holder, wait, other -> {});
    }

    private static LockHolder here(String runId) {
        return LockHolder.ofThisProcess(runId, SINCE);
    }

    @Test
    void aSecondRunIsRefusedWithTheNameOfTheFirst() {
        try (RunLock first = acquire(here("first"), Duration.ZERO)) {
            assertThatThrownBy(() -> acquire(here("second"), Duration.ZERO))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("is being written by run first (process ")
                    .hasMessageContaining("since 2026-01-02T03:04:05Z")
                    .hasMessageContaining("--wait");
            assertThatCode(first::requireHeld).doesNotThrowAnyException();
        }
    }

    @Test
    void aLockThatWasReleasedIsFree() {
        acquire(here("first"), Duration.ZERO).close();
        try (RunLock second = acquire(here("second"), Duration.ZERO)) {
            assertThatCode(second::requireHeld).doesNotThrowAnyException();
        }
    }

    @Test
    void aSecondRunWaitsForTheFirst() {
        RunLock first = acquire(here("first"), Duration.ZERO);
        List<String> waitedFor = new ArrayList<>();
        CompletableFuture<RunLock> second = CompletableFuture.supplyAsync(
                () -> RunLock.acquire(SharedSpark.session(), lake, here("second"), Duration.ofMinutes(2), other -> {
                    waitedFor.add(other.runId());
                    first.close();
                }));
        second.join().close();
        assertThat(waitedFor).containsExactly("first");
    }

    @Test
    void theLockOfADeadProcessIsTakenOverAndItsRunCanCommitNoMore() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        LockHolder dead = new LockHolder("dead", here("x").host(), process.pid(), SINCE);
        RunLock zombie = acquire(dead, Duration.ZERO);
        try (RunLock next = acquire(here("next"), Duration.ZERO)) {
            assertThatCode(next::requireHeld).doesNotThrowAnyException();
            assertThatThrownBy(zombie::requireHeld).hasMessageContaining("taken over by run next");
            zombie.close();
            assertThatCode(next::requireHeld).as("a zombie releases nothing").doesNotThrowAnyException();
        }
    }

    @Test
    void theLockOfAnotherHostIsTakenOverOnceItsHeartbeatIsOld() throws IOException {
        LockHolder elsewhere = new LockHolder("elsewhere", "another-host", 1, SINCE);
        RunLock held = acquire(elsewhere, Duration.ZERO);
        assertThatThrownBy(() -> acquire(here("early"), Duration.ZERO)).isInstanceOf(InvalidInput.class);
        Instant old = Instant.now().minus(RunLock.MAX_SILENCE).minusSeconds(60);
        Files.setLastModifiedTime(directory.resolve("lake/_marsad/heartbeat-elsewhere"), FileTime.from(old));
        acquire(here("next"), Duration.ZERO).close();
        assertThatThrownBy(held::requireHeld).hasMessageContaining("taken over by a run that has ended");
    }

    @Test
    void ofManyRunsAtOnceOneHoldsTheLock() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CompletableFuture<?>[] runs = new CompletableFuture<?>[4];
        for (int i = 0; i < runs.length; i++) {
            String runId = "run-" + i;
            runs[i] = CompletableFuture.runAsync(() -> {
                try (RunLock lock = acquire(here(runId), Duration.ofMinutes(5))) {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    lock.requireHeld();
                    inside.decrementAndGet();
                }
            });
        }
        CompletableFuture.allOf(runs).join();
        assertThat(most).hasValue(1);
    }

    @Test
    void aLockLeftByARunThatNeverWroteATableIsNoForeignDirectory() {
        acquire(here("first"), Duration.ZERO).close();
        assertThatCode(() -> Lake.open(
                        SharedSpark.session(), directory.resolve("lake").toString()))
                .doesNotThrowAnyException();
    }
}
