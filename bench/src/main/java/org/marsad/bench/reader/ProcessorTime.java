package org.marsad.bench.reader;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.marsad.bench.speed.Spread;

/** Measures work of one thread by the processor's time, so that a busy machine counts little. */
final class ProcessorTime {

    private static final double SECOND = 1_000_000_000;

    private ProcessorTime() {}

    /** Seconds of the work, each time it is done, after as many times that do not count. */
    static Spread of(LongSupplier work, int times) {
        List<Double> seconds = new ArrayList<>();
        long done = 0;
        for (int i = 0; i < 2 * times; i++) {
            long start = now();
            done += work.getAsLong();
            if (i >= times) {
                seconds.add((now() - start) / SECOND);
            }
        }
        // So that no compiler can leave the work out.
        if (done == Long.MIN_VALUE) {
            throw new IllegalStateException("The work came to " + done);
        }
        return Spread.of(seconds);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
