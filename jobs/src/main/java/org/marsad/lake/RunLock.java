package org.marsad.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.marsad.InvalidInput;

/**
 * The lock of a lake: one run writes at a time.
 *
 * <p>The lock is a sequence of numbered entries below {@code _marsad/lock}, each written only if its number is free, by the
 * log store of Delta; so it is as safe on an object store as the commits of the tables are. The newest entry tells who holds
 * the lock. A holder renews a heartbeat file; a lock is taken over when its heartbeat is older than
 * {@link #MAX_SILENCE}, by the clock of the storage, or at once when its process is known to be dead. A run that wakes up
 * after that fails at its next commit, since the newest entry is no longer its own.
 */
public final class RunLock implements AutoCloseable {

    /** A holder that is silent for so long is taken for dead. */
    public static final Duration MAX_SILENCE = Duration.ofMinutes(3);

    /** Where a lake keeps its lock. */
    static final String DIRECTORY = "_marsad";

    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofSeconds(2);

    private final LockEntries entries;
    private final FileSystem files;
    private final Path directory;
    private final LockHolder holder;
    private final long number;
    private final ScheduledExecutorService heartbeat;

    private RunLock(LockEntries entries, FileSystem files, Path directory, LockHolder holder, long number) {
        this.entries = entries;
        this.files = files;
        this.directory = directory;
        this.holder = holder;
        this.number = number;
        this.heartbeat = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "marsad-heartbeat");
            thread.setDaemon(true);
            return thread;
        });
        var unused = heartbeat.scheduleAtFixedRate(
                this::beat, HEARTBEAT.toSeconds(), HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
    }

    /**
     * Acquires the lock of a lake.
     *
     * @param wait how long to wait for another run; zero to stop at once
     * @param waiting is told the holder once, when the wait begins
     * @throws InvalidInput if another run still holds the lock after the wait
     */
    public static RunLock acquire(
            SparkSession spark, Lake lake, LockHolder holder, Duration wait, Consumer<LockHolder> waiting) {
        Path directory = new Path(lake.path(), DIRECTORY);
        try {
            Configuration hadoop = spark.sparkContext().hadoopConfiguration();
            FileSystem files = directory.getFileSystem(hadoop);
            LockEntries entries = new LockEntries(spark, new Path(directory, "lock"));
            long polls = wait.dividedBy(POLL);
            for (long poll = 0; ; poll++) {
                write(files, heartbeatOf(directory, holder));
                LockEntries.Entry newest = entries.newest();
                Optional<LockHolder> other = newest.holder().filter(held -> isAlive(files, directory, held, holder));
                if (other.isEmpty() && entries.add(newest.number() + 1, Optional.of(holder))) {
                    newest.holder().ifPresent(dead -> delete(files, heartbeatOf(directory, dead)));
                    return new RunLock(entries, files, directory, holder, newest.number() + 1);
                }
                if (other.isPresent() && poll >= polls) {
                    delete(files, heartbeatOf(directory, holder));
                    throw new InvalidInput("--lake " + lake.path() + " is being written by " + other.get()
                            + ". Wait until it has ended, give --wait MINUTES, or stop it.");
                }
                if (other.isPresent()) {
                    if (poll == 0) {
                        waiting.accept(other.get());
                    }
                    Thread.sleep(POLL.toMillis());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The lock of the lake can't be read or written: " + directory, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the lock of " + lake.path(), e);
        }
    }

    /**
     * Requires that this run still holds the lock.
     *
     * @throws IllegalStateException if another run has taken the lock over; nothing may be committed then
     */
    public void requireHeld() {
        LockEntries.Entry newest = entries.newest();
        if (newest.number() != number) {
            throw new IllegalStateException("The lock of this run was taken over by "
                    + newest.holder().map(LockHolder::toString).orElse("a run that has ended")
                    + ", since this one was silent for more than " + MAX_SILENCE.toMinutes()
                    + " minutes. Nothing more is written. Start it again.");
        }
    }

    /** Whether nobody held the lock before. */
    boolean isFirst() {
        return number == 1;
    }

    /** Releases the lock, if it is still held. */
    @Override
    public void close() {
        heartbeat.shutdownNow();
        if (entries.newest().number() == number) {
            entries.add(number + 1, Optional.empty());
        }
        delete(files, heartbeatOf(directory, holder));
    }

    private void beat() {
        try {
            write(files, heartbeatOf(directory, holder));
        } catch (IOException e) {
            // The next beat may succeed; after MAX_SILENCE another run takes over, and requireHeld says so.
        }
    }

    private static boolean isAlive(FileSystem files, Path directory, LockHolder held, LockHolder own) {
        if (held.isKnownDead()) {
            return false;
        }
        try {
            long now = files.getFileStatus(heartbeatOf(directory, own)).getModificationTime();
            long last = files.getFileStatus(heartbeatOf(directory, held)).getModificationTime();
            return now - last <= MAX_SILENCE.toMillis();
        } catch (java.io.FileNotFoundException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("The heartbeats of the lake can't be read: " + directory, e);
        }
    }

    private static Path heartbeatOf(Path directory, LockHolder holder) {
        return new Path(directory, "heartbeat-" + holder.runId());
    }

    private static void write(FileSystem files, Path file) throws IOException {
        try (FSDataOutputStream out = files.create(file, true)) {
            out.write("alive".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void delete(FileSystem files, Path file) {
        try {
            files.delete(file, false);
        } catch (IOException e) {
            // A heartbeat that stays is small, and nobody reads it without an entry that names it.
        }
    }
}
