package org.marsad.bench.quality;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.apache.spark.sql.SparkSession;
import org.marsad.bench.simulate.Simulation;
import org.marsad.bench.simulate.TruthTables;
import org.marsad.cli.Marsad;
import org.marsad.lake.Lake;

/** Runs Marsad on a simulated archive, in this process, and measures what comes of it. */
public final class Quality {

    private Quality() {}

    /**
     * Runs every stage of Marsad.
     *
     * @return what it told at the end
     */
    public static String run(String simulated, String lake) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] command = {"run", "--archive", Simulation.archive(simulated), "--lake", lake};
        int code = Marsad.execute(command, new PrintWriter(out, true), new PrintWriter(err, true));
        if (code != 0) {
            throw new IllegalStateException("marsad run ended with " + code + " and told:\n" + err);
        }
        return out.toString();
    }

    /** Compares a lake with the truth about its archive. */
    public static Report measure(SparkSession spark, String simulated, String lake) {
        Report report = new Report();
        Views views = new Views(
                spark, Lake.open(spark, Simulation.truth(simulated), TruthTables.ALL), Lake.open(spark, lake));
        IngestQuality.measure(views, report);
        StoryQuality.measure(views, report);
        MentionQuality.measure(views, report);
        PairQuality.measure(views, report);
        DiscoveryQuality.measure(views, report);
        BurstQuality.measure(views, report);
        views.release();
        return report;
    }
}
