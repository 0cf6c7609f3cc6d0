package org.marsad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.marsad.maintenance.Verification;
import org.marsad.session.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks that the tables of a lake agree with each other. */
@Command(
        name = "verify",
        description =
                "Checks a lake: keys, sums of days and periods, references, offsets, protocol. Changes nothing; exits"
                        + " with 1 where a check fails.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExistingLake lake;

    @Override
    public Integer call() {
        SparkSession spark = Sessions.open("marsad verify");
        PrintWriter out = spec.commandLine().getOut();
        List<Verification.Finding> findings =
                new Verification(spark, lake.open(spark)).run(finding -> print(out, finding));
        long failed = findings.stream().filter(finding -> !finding.holds()).count();
        out.printf(Locale.ROOT, "%d checks, %d failed%n", findings.size(), failed);
        out.flush();
        return failed == 0 ? 0 : 1;
    }

    private static void print(PrintWriter out, Verification.Finding finding) {
        out.printf(Locale.ROOT, "%-6s %s%n", finding.holds() ? "ok" : "FAILED", finding.check());
        if (!finding.holds()) {
            finding.examples().forEach(example -> out.println("         " + Printable.of(example)));
            if (finding.violations() > finding.examples().size()) {
                out.printf(
                        Locale.ROOT,
                        "         and %,d more%n",
                        finding.violations() - finding.examples().size());
            }
        }
        out.flush();
    }
}
