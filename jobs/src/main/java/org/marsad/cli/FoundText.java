package org.marsad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.marsad.report.Findings;
import org.marsad.report.Findings.Riser;

/** Shows at the end of a run what it found, and where to look next. */
final class FoundText {

    private FoundText() {}

    static void print(Findings findings, String lake, PrintWriter out) {
        if (findings.first() == null) {
            return;
        }
        out.printf(
                Locale.ROOT,
                "%nThe lake holds %,d articles (%,d stories) from %s to %s.%n",
                findings.articles(),
                findings.stories(),
                findings.first(),
                findings.last());
        print("Rising in its last 30 days:", findings.risers(), out);
        print("Ties that are new or suddenly more frequent then:", findings.ties(), out);
        out.println("Look next: bin/marsad report --lake " + lake + " --out report.html, or bin/marsad sql --lake "
                + lake + " \"SELECT * FROM actor_trends LIMIT 20\"");
        out.flush();
    }

    private static void print(String title, List<Riser> risers, PrintWriter out) {
        if (!risers.isEmpty()) {
            out.println(title);
        }
        for (Riser riser : risers) {
            out.printf(
                    Locale.ROOT,
                    "  %s: since %s, %,d stories on its steepest day (z %.1f)%n",
                    Printable.of(riser.name()),
                    riser.since(),
                    riser.stories(),
                    riser.zscore());
        }
    }
}
