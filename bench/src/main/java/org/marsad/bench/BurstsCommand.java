package org.marsad.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.marsad.bench.quality.BurstPower;
import org.marsad.bench.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how many bursts of actors can be seen, in worlds without words. */
@Command(
        name = "bursts",
        description = "Measures how many of the planted bursts the trend engine finds on perfect counts, and how many"
                + " could be found at all.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class BurstsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--worlds",
            defaultValue = "10",
            description = "Worlds, of --seed and the next ones; ${DEFAULT-VALUE}.")
    private int worlds;

    @Mixin
    private ParameterOptions options;

    @Override
    public Integer call() {
        BurstPower power = new BurstPower();
        for (int world = 0; world < worlds; world++) {
            power.add(World.of(options.dials(options.seed + world)));
        }
        PrintWriter told = spec.commandLine().getOut();
        told.printf(
                Locale.ROOT,
                "bursts told %,d, of which planted %.3f%n%n%-20s %8s %8s %12s %8s %12s%n",
                power.told(),
                power.precision(),
                "stories expected",
                "planted",
                "found",
                "at once",
                "visible",
                "at once");
        for (int i = 0; i < BurstPower.EXPECTED.size(); i++) {
            BurstPower.Row row = power.rows().get(i);
            List<Double> parts = row.parts();
            told.printf(
                    Locale.ROOT,
                    "%-20s %,8d %8.3f %12.3f %8.3f %12.3f%n",
                    "from " + BurstPower.EXPECTED.get(i),
                    row.bursts(),
                    parts.get(0),
                    parts.get(1),
                    parts.get(2),
                    parts.get(3));
        }
        told.flush();
        return 0;
    }
}
