package org.marsad.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.marsad.lake.Lake;
import org.marsad.lake.TableUpkeep;
import org.marsad.tables.Table;
import org.marsad.tables.Tables;

/** Checks that the tables of a lake agree with each other and that every reader can open them. Changes nothing. */
public final class Verification {

    private static final int MAX_EXAMPLES = 5;
    private static final int READER_VERSION = 1;

    private final SparkSession spark;
    private final Lake lake;

    public Verification(SparkSession spark, Lake lake) {
        this.spark = spark;
        this.lake = lake;
    }

    /**
     * The result of a check.
     *
     * @param violations how many there are; 0 where the condition holds
     * @param examples a few of them, the first in order
     */
    public record Finding(String check, long violations, List<String> examples) {

        public Finding {
            examples = List.copyOf(examples);
        }

        public boolean holds() {
            return violations == 0;
        }
    }

    /** All checks that the lake has the tables for, in order; each finding is reported as soon as it is known. */
    public List<Finding> run(Consumer<Finding> progress) {
        List<Table> present = Tables.ALL.stream()
                .filter(table -> lake.version(table).isPresent())
                .toList();
        present.forEach(table -> lake.read(table).createOrReplaceTempView(table.name()));
        Set<String> names = present.stream().map(Table::name).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        findings.add(readable(present));
        progress.accept(findings.get(0));
        Stream.of(TableChecks.all(), Sums.all(), References.all())
                .flatMap(List::stream)
                .filter(check -> names.containsAll(check.tables()))
                .forEach(check -> {
                    Finding finding = find(check);
                    findings.add(finding);
                    progress.accept(finding);
                });
        return List.copyOf(findings);
    }

    private Finding find(Check check) {
        Dataset<Row> violations = spark.sql(check.violations()).toDF("violation");
        List<String> examples = violations.orderBy("violation").limit(MAX_EXAMPLES + 1).collectAsList().stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
        if (examples.size() <= MAX_EXAMPLES) {
            return new Finding(check.name(), examples.size(), examples);
        }
        return new Finding(check.name(), violations.count(), examples.subList(0, MAX_EXAMPLES));
    }

    private Finding readable(List<Table> present) {
        TableUpkeep upkeep = new TableUpkeep(spark, lake);
        List<String> violations = new ArrayList<>();
        for (Table table : present) {
            TableUpkeep.Detail detail = upkeep.detail(table);
            if (detail.readerVersion() > READER_VERSION) {
                violations.add(
                        table.name() + " needs reader version " + detail.readerVersion() + " " + detail.features());
            }
        }
        return new Finding(
                "every table is readable with Delta reader version " + READER_VERSION,
                violations.size(),
                violations.subList(0, Math.min(MAX_EXAMPLES, violations.size())));
    }
}
