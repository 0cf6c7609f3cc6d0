package org.marsad.run;

import java.util.List;
import org.apache.spark.sql.SparkSession;

/** A stage of the flow, such as {@code ingest}; the registry {@link Stages} lists them in order. */
public interface Stage {

    /** The stage's name: its command and its job in the ledger. */
    String name();

    /** What the stage does, in one sentence. */
    String purpose();

    /**
     * This stage, once it is seen that it can work with what the user gave; nothing is written.
     *
     * @throws org.marsad.InvalidInput with every problem of it
     */
    default Stage checked(SparkSession spark) {
        return this;
    }

    /** Bytes that the stage may read beside the lake. */
    default long inputBytes() {
        return 0;
    }

    /** What the stage does, in order. */
    List<Task> tasks();
}
