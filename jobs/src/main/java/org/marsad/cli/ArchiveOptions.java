package org.marsad.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marsad.InvalidInput;
import org.marsad.archive.Archive;
import org.marsad.ingest.IngestSettings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of the commands that read an archive. */
final class ArchiveOptions {

    @Option(
            names = "--archive",
            required = true,
            paramLabel = "PATH",
            description = "Directory with files of Parquet, JSON lines or CSV, gzipped or not, a Delta table, or one "
                    + "such file.")
    String archive;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Day.class,
            description = "First day of publication to ingest, such as 2024-06-14.")
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = Day.class, description = "Last day to ingest.")
    LocalDate to;

    @Option(
            names = "--column",
            paramLabel = "NAME=EXPR",
            description =
                    "Where a part of the article is found: a column or a Spark SQL expression, NULL for nowhere. NAME"
                            + " is id, url, source, title, text, author, date, crawl_date, tags or language.")
    List<String> columns = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "What the files are, whatever their names: parquet, json or csv. Without it, the ends of their "
                            + "names say so.")
    String format;

    @Option(
            names = "--accept-rejects",
            description =
                    "Read the archive though much of it is rejected, or a column seems to be mistaken for another:"
                            + " without it, nothing is written then.")
    boolean acceptRejects;

    /** The settings; those that are at fault are noted, and left out. */
    IngestSettings settings(Problems problems) {
        Map<String, String> expressions = problems.attempt(this::expressions).orElse(Map.of());
        return problems.attempt(() -> new IngestSettings(archive, from, to, expressions, acceptRejects))
                .orElseGet(() -> new IngestSettings(archive, null, null, expressions, acceptRejects));
    }

    private Map<String, String> expressions() {
        Map<String, String> expressions = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (String column : columns) {
            int equals = column.indexOf('=');
            if (equals <= 0) {
                faults.add("--column " + column + " does not say what is found where. Write NAME=EXPR, as in "
                        + "--column text=my_column.");
            } else if (expressions.put(column.substring(0, equals), column.substring(equals + 1)) != null) {
                faults.add("--column " + column.substring(0, equals) + " is given twice. Keep one of them.");
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        if (format != null) {
            expressions.put(Archive.FORMAT, format);
        }
        return expressions;
    }

    /** Reads a day as ISO 8601 writes it. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is not a day; write it as 2024-06-14");
            }
        }
    }
}
