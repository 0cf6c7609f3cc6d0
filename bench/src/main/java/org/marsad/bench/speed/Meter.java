package org.marsad.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import org.marsad.run.Progress;

/** Measures the work of this process: in all, by stage, and by step of each stage. */
final class Meter implements Progress {

    private static final double MILLIS = 1e3;
    private static final double NANOS = 1e9;

    private final Clock clock = Clock.systemUTC();
    private final HeapPeak heap = HeapPeak.watch();
    private final SparkCounters spark;
    private final Path output;
    private final Map<String, Double> values = new LinkedHashMap<>();
    private final double begun;
    private final double cpuBegun;
    private double lapBegun;
    private double lapCpuBegun;
    private long[] moved = new long[3];
    private String lap;

    /** Begins to measure work that writes below the directory; the session may be null. */
    Meter(SparkSession session, Path output) {
        spark = session == null ? null : SparkCounters.listen(session.sparkContext());
        this.output = output;
        begun = now();
        cpuBegun = cpu();
        lapBegun = begun;
        lapCpuBegun = cpuBegun;
    }

    private double now() {
        return clock.millis() / MILLIS;
    }

    private static double cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / NANOS;
    }

    /** Begins a stage. */
    void stage(String name) {
        endLap();
        lap = name;
    }

    /** A step of the stage begins; whatever is measured of it counts for its stage too. */
    @Override
    public void step(String stage, String step) {
        endLap();
        lap = Measured.step(stage, step);
    }

    private void endLap() {
        double now = now();
        double cpu = cpu();
        long[] all = spark == null ? moved : spark.read();
        if (lap != null) {
            String stage = Measured.stageOf(lap);
            for (String name : lap.equals(stage) ? List.of(lap) : List.of(stage, lap)) {
                add(name, Measured.SECONDS, now - lapBegun);
                add(name, Measured.CPU, cpu - lapCpuBegun);
                add(name, Measured.SHUFFLED, (double) all[0] - moved[0]);
                add(name, Measured.WRITTEN, (double) all[1] - moved[1]);
            }
        }
        moved = all;
        lap = null;
        lapBegun = now();
        lapCpuBegun = cpu();
    }

    private void add(String lapped, String measure, double value) {
        values.merge(lapped + "." + measure, value, Double::sum);
    }

    /** Ends the work. */
    Measured end() {
        endLap();
        double now = now();
        values.put(Measured.SECONDS, now - begun);
        values.put(Measured.CPU, cpu() - cpuBegun);
        values.put(Measured.WHOLE, now - ManagementFactory.getRuntimeMXBean().getStartTime() / MILLIS);
        values.put(Measured.HEAP, (double) heap.used());
        values.put(Measured.LIVE, (double) heap.left());
        if (spark == null) {
            values.put(Measured.WRITTEN, (double) FileUtils.sizeOfDirectory(output.toFile()));
        } else {
            long[] all = spark.read();
            values.put(Measured.SHUFFLED, (double) all[0]);
            values.put(Measured.WRITTEN, (double) all[1]);
            values.put(Measured.SPILLED, (double) all[2]);
        }
        return new Measured(values);
    }
}
