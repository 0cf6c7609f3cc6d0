package org.marsad.run;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.marsad.InvalidInput;
import org.marsad.archive.Archive;
import org.marsad.ingest.ColumnMapping;
import org.marsad.ingest.IngestSettings;

/**
 * An archive that can be ingested: it is there, it is Parquet, and every part of an article is found in it.
 *
 * @param rows what {@link Archive#articles} gives; not read yet
 * @param state changes with the files and with what is read of them
 */
record OpenArchive(Archive archive, Dataset<Row> rows, String state) {

    /** @throws InvalidInput with every problem */
    static OpenArchive of(SparkSession spark, IngestSettings settings) {
        Archive archive = Archive.open(spark, settings.archive());
        ColumnMapping mapping = ColumnMapping.of(archive.columns(), settings.columns());
        if (!mapping.problems().isEmpty()) {
            throw new InvalidInput(mapping.problems());
        }
        Map<String, String> expressions = new TreeMap<>();
        mapping.expressions().forEach((field, expression) -> expressions.put(field.label(), expression));
        String state = archive.files().state() + " columns " + expressions.hashCode()
                + (settings.limited() ? " " + settings.whereAsked() : "");
        return new OpenArchive(archive, archive.articles(expressions), state);
    }

    /** Where the archive stands: its name in the notes of commits. */
    String root() {
        return archive.files().root();
    }
}
