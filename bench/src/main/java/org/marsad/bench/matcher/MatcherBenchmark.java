package org.marsad.bench.matcher;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.CatalogueFiles;
import org.marsad.matcher.Matcher;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One thread matches all articles of a file, over and over. */
@State(Scope.Thread)
public class MatcherBenchmark {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    /** The file of the articles. */
    @Param("")
    public String texts;

    /** Coined names beside those of Marsad's catalogue. */
    @Param("0")
    public int names;

    private Texts read;
    private Matcher matcher;
    private long buildNanos;
    private long heapBytes;

    /** What an iteration has done, and with what. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Work {
        public long bytes;
        /** Of this thread, so that a busy machine does not count. */
        public long processorNanos;

        public double forms;
        public double formBytes;
        public double heapBytes;
        public double buildNanos;
    }

    /** Reads the articles and builds the matcher. */
    @Setup
    public void build() {
        read = Texts.read(Path.of(texts));
        long before = heapUsed();
        matcher = matcher();
        heapBytes = heapUsed() - before;
    }

    private Matcher matcher() {
        Catalogue catalogue = CoinedNames.added(CatalogueFiles.fromClassPath(), names);
        long start = processorTime();
        Matcher built = Matcher.of(catalogue);
        buildNanos = processorTime() - start;
        return built;
    }

    /** All articles once; returns the mentions found. */
    @Benchmark
    public long match(Work work) {
        long start = processorTime();
        long mentions = 0;
        for (Texts.Text article : read.articles()) {
            mentions += matcher.match(article.title(), article.body(), DAY).size();
        }
        work.processorNanos += processorTime() - start;
        work.bytes += read.bytes();
        work.forms = matcher.forms();
        work.formBytes = matcher.bytes();
        work.heapBytes = heapBytes;
        work.buildNanos = buildNanos;
        return mentions;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heapUsed() {
        ManagementFactory.getMemoryMXBean().gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
