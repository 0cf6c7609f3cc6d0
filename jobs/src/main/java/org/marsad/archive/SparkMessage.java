package org.marsad.archive;

import org.apache.spark.SparkThrowable;

/** What a user needs of an error of Spark's: its first sentence, without codes. */
final class SparkMessage {

    private SparkMessage() {}

    /** Whether Spark refuses what it was given, as against a fault of its own or of ours. */
    static boolean isRefusal(Exception error) {
        return error instanceof SparkThrowable;
    }

    /** Whether Spark refuses columns that differ in case alone. */
    static boolean isDuplicate(Exception error) {
        return error instanceof SparkThrowable refusal && "COLUMN_ALREADY_EXISTS".equals(refusal.getCondition());
    }

    /** The first line of the innermost of Spark's errors, ending in a full stop. */
    static String of(Exception error) {
        Throwable innermost = error;
        while (innermost.getCause() instanceof SparkThrowable) {
            innermost = innermost.getCause();
        }
        String line = String.valueOf(innermost.getMessage())
                .strip()
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^\\[[A-Z_.]+\\] *", "")
                .replaceFirst(" *SQLSTATE: \\w+.*$", "")
                .replaceFirst("[:;. ]+$", "");
        return line + ".";
    }
}
