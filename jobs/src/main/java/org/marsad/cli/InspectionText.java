package org.marsad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.marsad.archive.Archive;
import org.marsad.archive.Layout;
import org.marsad.mapping.ArticleField;
import org.marsad.run.Inspection;

/** Shows an {@link Inspection}. */
final class InspectionText {

    private static final int MAX_NAMED = 10;

    private final PrintWriter out;

    InspectionText(PrintWriter out) {
        this.out = out;
    }

    void show(Inspection inspection) {
        Archive archive = inspection.archive();
        Map<String, Long> rows = archive.rowsByFile();
        print("%,d files with %,d rows can be read", rows.size(), total(rows));
        if (!archive.unreadable().isEmpty()) {
            print(
                    "%,d files can't be read; each would be a row in rejects:",
                    archive.unreadable().size());
            archive.unreadable().entrySet().stream()
                    .limit(MAX_NAMED)
                    .forEach(fault -> print("  %s: %s", fault.getKey(), fault.getValue()));
        }
        int number = 1;
        for (Layout layout : archive.layouts()) {
            out.println();
            print(
                    "Columns%s: %,d files, %,d rows",
                    archive.layouts().size() == 1
                            ? ""
                            : " " + number++ + " of " + archive.layouts().size(),
                    layout.rows().size(),
                    total(layout.rows()));
            columns(archive, layout);
        }
        out.println();
        examples(inspection.examples());
        out.println();
        verdict(inspection, total(rows));
        out.flush();
    }

    private void columns(Archive archive, Layout layout) {
        for (ArticleField field : ArticleField.values()) {
            String expression = layout.mapping().expression(field).orElse(null);
            if (expression == null) {
                print("  %-10s  -", field.label());
                continue;
            }
            List<String> fallbacks = layout.mapping().fallbacks().getOrDefault(field, List.of());
            print(
                    "  %-10s  %s  %s  %s",
                    field.label(),
                    expression
                            + fallbacks.stream().map(other -> ", else " + other).collect(Collectors.joining()),
                    archive.type(layout, field),
                    layout.mapping().given().contains(field)
                            ? "given"
                            : layout.mapping().evidence().get(field));
            List<String> others = layout.mapping().passedOver().getOrDefault(field, List.of());
            if (!others.isEmpty()) {
                print("  %-10s  rather than %s", "", String.join(", ", others));
            }
        }
        List<String> unused = layout.mapping().unused();
        if (!unused.isEmpty()) {
            print("  not read: %s", String.join(", ", unused));
        }
    }

    private void examples(List<Row> examples) {
        for (Row row : examples) {
            print("%s  (%s)  %s  %s", row.get(1), row.get(2), row.isNullAt(3) ? "no source" : row.get(3), row.get(4));
            print("  title      %s", row.get(0));
            print("  text       %s", row.get(5));
            List<String> furniture = row.getList(6);
            if (!furniture.isEmpty()) {
                print("  cut        %s", furniture.stream().collect(Collectors.joining(" | ")));
            }
        }
    }

    private void verdict(Inspection inspection, long all) {
        print(
                "Of %,d rows looked at (the first of %,d): %,d articles%s",
                inspection.looked(),
                all,
                inspection.articles(),
                inspection.outside() == 0
                        ? ""
                        : String.format(Locale.ROOT, ", %,d outside the days asked for", inspection.outside()));
        for (Inspection.Rejected rejected : inspection.rejects()) {
            print(
                    "  %,d would be rejected: %s%s",
                    rejected.rows(),
                    rejected.reason(),
                    rejected.example().isEmpty() ? "" : " (such as: " + rejected.example() + ")");
        }
        inspection.problems().forEach(problem -> print("A run would stop: %s", problem));
        out.println("Nothing was written.");
    }

    private static long total(Map<String, Long> rows) {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** A line; what comes from the archive is spelled out where a terminal would obey it. */
    private void print(String format, Object... values) {
        out.println(Printable.of(String.format(Locale.ROOT, format, values)));
    }
}
