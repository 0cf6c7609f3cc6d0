package org.marsad.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Measures how long something takes. */
final class Stopwatch {

    private final Clock clock = Clock.systemUTC();
    private Instant begun = clock.instant();

    /** Seconds since the start or the last call. */
    double lap() {
        Instant now = clock.instant();
        double seconds = Duration.between(begun, now).toMillis() / 1000.0;
        begun = now;
        return seconds;
    }
}
