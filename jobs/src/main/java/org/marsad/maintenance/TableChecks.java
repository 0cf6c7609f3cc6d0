package org.marsad.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.marsad.tables.Table;
import org.marsad.tables.Tables;

/** The checks that follow from a table's definition: keys are complete and unique. */
final class TableChecks {

    private TableChecks() {}

    static List<Check> all() {
        List<Check> checks = new ArrayList<>();
        for (Table table : Tables.ALL) {
            checks.add(unique(table));
        }
        return checks;
    }

    private static Check unique(Table table) {
        String key = table.key().stream().map(TableChecks::quoted).collect(Collectors.joining(", "));
        String anyNull =
                table.key().stream().map(column -> quoted(column) + " IS NULL").collect(Collectors.joining(" OR "));
        return new Check(
                table.name() + ": keys are complete and unique",
                List.of(table.name()),
                "SELECT concat_ws(', ', " + key + ", concat(count(*), ' rows')) AS violation FROM " + table.name()
                        + " GROUP BY " + key + " HAVING count(*) > 1 OR " + anyNull);
    }

    private static String quoted(String column) {
        return "`" + column + "`";
    }
}
