package org.marsad.docs;

import java.util.LinkedHashMap;
import java.util.Map;
import org.marsad.tables.Column;
import org.marsad.tables.Table;
import org.marsad.tables.Tables;
import org.marsad.views.View;
import org.marsad.views.Views;

/** The generated parts of docs/tables.md. */
final class TablesPage {

    /** The dimension that a column refers to. */
    private static final Map<String, String> REFERS = new LinkedHashMap<>();

    static {
        for (String actor : new String[] {"actor_id", "actor_a", "actor_b", "state_id"}) {
            REFERS.put(actor, "actors");
        }
        REFERS.put("topic_id", "topics");
        REFERS.put("term_id", "terms");
        REFERS.put("article_id", "articles");
        for (String day : new String[] {"day", "period", "published_date"}) {
            REFERS.put(day, "calendar");
        }
    }

    private TablesPage() {}

    /** The star as a Mermaid drawing: which tables refer to which dimension. */
    static String star() {
        StringBuilder drawing = new StringBuilder("```mermaid\nerDiagram\n");
        for (Table table : Tables.ALL) {
            for (Column column : table.columns()) {
                String dimension = REFERS.get(column.name());
                if (dimension != null && !dimension.equals(table.name())) {
                    drawing.append("  ")
                            .append(dimension)
                            .append(" ||--o{ ")
                            .append(table.name())
                            .append(" : ");
                    drawing.append(column.name()).append('\n');
                }
            }
        }
        return drawing.append("```\n").toString();
    }

    /** Every table with its columns and a query. */
    static String columns() {
        StringBuilder page = new StringBuilder();
        for (Table table : Tables.ALL) {
            page.append("\n### ").append(table.name()).append("\n\n").append(table.comment());
            page.append(" Key: `").append(String.join("`, `", table.key())).append("`.\n\n");
            page.append("| column | type | unit | meaning |\n|---|---|---|---|\n");
            for (Column column : table.columns()) {
                page.append("| `").append(column.name()).append("` | ");
                page.append(column.type().simpleString().toUpperCase(java.util.Locale.ROOT))
                        .append(" | ");
                page.append(Units.of(column))
                        .append(" | ")
                        .append(column.comment())
                        .append(" |\n");
            }
            page.append("\n```sql\n").append(example(table)).append(";\n```\n");
        }
        return page.append('\n').toString();
    }

    /** A query that reads a few rows of a table, in the order of its key. */
    static String example(Table table) {
        String where = table.columnNames().contains("grain") ? " WHERE grain = 'month'" : "";
        return "SELECT * FROM " + table.name() + where + " ORDER BY " + String.join(", ", table.key()) + " LIMIT 10";
    }

    /** Every view but those of a grain, with its columns. */
    static String views() {
        StringBuilder page = new StringBuilder();
        for (View view : Views.ALL) {
            if (view.comment().startsWith("The rows of ")) {
                continue;
            }
            page.append("\n### ")
                    .append(view.name())
                    .append("\n\n")
                    .append(view.comment())
                    .append("\n\n");
            page.append("| column | meaning |\n|---|---|\n");
            view.columns().forEach((column, meaning) -> page.append("| `")
                    .append(column)
                    .append("` | ")
                    .append(meaning)
                    .append(" |\n"));
        }
        return page.append('\n').toString();
    }
}
