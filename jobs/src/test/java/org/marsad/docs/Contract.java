package org.marsad.docs;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.marsad.tables.Column;
import org.marsad.tables.Table;
import org.marsad.tables.Tables;

/** The tables as a data contract in the Open Data Contract Standard 3.1. */
final class Contract {

    private Contract() {}

    static String yaml() {
        StringBuilder yaml = new StringBuilder(
                """
                # Generated from org.marsad.tables by TablesPageTest; do not edit.
                apiVersion: v3.1.0
                kind: DataContract
                id: org.marsad.lake
                name: Marsad lake
                version: 0.1.0
                status: active
                description:
                  purpose: Who appears with whom in news articles, and what rises and falls.
                  usage: Read the Delta tables with any reader of Delta protocol version 1.
                schema:
                """);
        for (Table table : Tables.ALL) {
            yaml.append("  - name: ").append(table.name()).append('\n');
            yaml.append("    physicalName: ").append(table.name()).append('\n');
            yaml.append("    physicalType: table\n");
            yaml.append("    description: ").append(quoted(table.comment())).append('\n');
            yaml.append("    properties:\n");
            for (Column column : table.columns()) {
                yaml.append("      - name: ").append(column.name()).append('\n');
                yaml.append("        logicalType: ")
                        .append(logical(column.type()))
                        .append('\n');
                yaml.append("        physicalType: ")
                        .append(column.type().simpleString())
                        .append('\n');
                yaml.append("        description: ")
                        .append(quoted(column.comment()))
                        .append('\n');
                int key = table.key().indexOf(column.name());
                if (key >= 0) {
                    yaml.append("        primaryKey: true\n");
                    yaml.append("        primaryKeyPosition: ").append(key + 1).append('\n');
                }
            }
        }
        return yaml.toString();
    }

    private static String logical(DataType type) {
        if (type.equals(DataTypes.StringType)) {
            return "string";
        }
        if (type.equals(DataTypes.DateType)) {
            return "date";
        }
        if (type.equals(DataTypes.TimestampType)) {
            return "timestamp";
        }
        if (type.equals(DataTypes.BooleanType)) {
            return "boolean";
        }
        return type.equals(DataTypes.DoubleType) ? "number" : "integer";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
