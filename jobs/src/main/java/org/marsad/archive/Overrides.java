package org.marsad.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.marsad.mapping.ArticleField;
import org.marsad.mapping.ColumnMapping;
import org.marsad.mapping.ColumnSample;

/**
 * The expressions that the user gave, tried on the columns of one layout after the other: each has to work for one layout
 * at least.
 */
final class Overrides {

    private final SparkSession spark;
    private final Map<String, String> given;
    private final Set<String> worked = new LinkedHashSet<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    Overrides(SparkSession spark, Map<String, String> given) {
        this.spark = spark;
        this.given = given;
    }

    /** The mapping of a layout, with those expressions that work for it; the problems of names count for every layout. */
    ColumnMapping mapping(StructType schema, ColumnSample sample) {
        Map<String, String> working = new LinkedHashMap<>(given);
        given.forEach((name, expression) -> {
            Optional<ArticleField> field = ArticleField.labelled(name);
            if (field.isEmpty() || expression.isBlank()) {
                return;
            }
            try {
                LayoutRows.attempt(spark, schema, field.get(), expression);
                worked.add(name);
            } catch (Exception e) {
                if (!SparkMessage.isRefusal(e)) {
                    throw e;
                }
                faults.putIfAbsent(
                        name,
                        "--column " + name + "=" + expression + " can't be worked out: " + SparkMessage.of(e)
                                + " The archive has the columns " + String.join(", ", schema.fieldNames()) + ".");
                working.remove(name);
            }
        });
        return ColumnMapping.of(sample, working);
    }

    /** What is wrong with expressions that work for no layout. */
    List<String> faults() {
        List<String> all = new ArrayList<>();
        faults.forEach((name, fault) -> {
            if (!worked.contains(name)) {
                all.add(fault);
            }
        });
        return all;
    }
}
