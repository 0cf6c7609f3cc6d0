package org.marsad.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
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
            description = "Directory with Parquet files, or one such file.")
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
            description = "Where a part of the article is found: a column or a Spark SQL expression. NAME is id, url, "
                    + "source, title, text, author, date, crawl_date, tags or language.")
    Map<String, String> columns = new LinkedHashMap<>();

    IngestSettings settings() {
        return new IngestSettings(archive, from, to, columns);
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
