package org.marsad.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marsad.tables.Table;

/**
 * The statements that make a lake's tables and views known to a catalog, in an engine's SQL.
 *
 * @param database the database or schema
 * @param path where the tables stand
 */
public record Statements(String database, String path) {

    /** Trino's catalog of Delta tables, as its manual names it. */
    private static final String TRINO_CATALOG = "delta";

    public Statements {
        if (!database.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("Not a name of a database: " + database);
        }
    }

    /** The statements in order, without semicolons. */
    public List<String> in(Dialect dialect, List<Table> tables, List<View> views) {
        List<String> statements = new ArrayList<>(opening(dialect));
        tables.forEach(table -> statements.add(table(dialect, table)));
        views.forEach(view -> statements.addAll(view(dialect, view)));
        return statements;
    }

    private List<String> opening(Dialect dialect) {
        return switch (dialect) {
            case SPARK -> List.of("CREATE DATABASE IF NOT EXISTS " + database, "USE " + database);
            case TRINO -> List.of(
                    "CREATE SCHEMA IF NOT EXISTS " + TRINO_CATALOG + "." + database,
                    "USE " + TRINO_CATALOG + "." + database);
            case DUCKDB -> List.of(
                    "INSTALL delta", "LOAD delta", "CREATE SCHEMA IF NOT EXISTS " + database, "USE " + database);
        };
    }

    private String table(Dialect dialect, Table table) {
        String location = path + "/" + table.name();
        return switch (dialect) {
            case SPARK -> "CREATE TABLE IF NOT EXISTS " + database + "." + table.name() + " USING delta LOCATION "
                    + literal(dialect, location);
            case TRINO -> "CALL " + TRINO_CATALOG + ".system.register_table(schema_name => "
                    + literal(dialect, database) + ", table_name => " + literal(dialect, table.name())
                    + ", table_location => " + literal(dialect, location) + ")";
            case DUCKDB -> "CREATE OR REPLACE VIEW " + table.name() + " AS SELECT * FROM delta_scan("
                    + literal(dialect, location) + ")";
        };
    }

    private List<String> view(Dialect dialect, View view) {
        String query = view.query(dialect);
        if (dialect == Dialect.SPARK) {
            String columns = view.columns().entrySet().stream()
                    .map(column -> column.getKey() + " COMMENT " + literal(dialect, column.getValue()))
                    .collect(Collectors.joining(", "));
            return List.of("CREATE OR REPLACE VIEW " + database + "." + view.name() + " (" + columns + ") COMMENT "
                    + literal(dialect, view.comment()) + " AS\n" + query);
        }
        List<String> statements = new ArrayList<>();
        if (dialect == Dialect.TRINO) {
            statements.add("CREATE OR REPLACE VIEW " + view.name() + " COMMENT " + literal(dialect, view.comment())
                    + " SECURITY INVOKER AS\n" + query);
        } else {
            statements.add("CREATE OR REPLACE VIEW " + view.name() + " AS\n" + query);
            statements.add("COMMENT ON VIEW " + view.name() + " IS " + literal(dialect, view.comment()));
        }
        for (Map.Entry<String, String> column : view.columns().entrySet()) {
            statements.add("COMMENT ON COLUMN " + view.name() + "." + column.getKey() + " IS "
                    + literal(dialect, column.getValue()));
        }
        return statements;
    }

    private static String literal(Dialect dialect, String text) {
        return dialect == Dialect.SPARK
                ? "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
                : "'" + text.replace("'", "''") + "'";
    }
}
