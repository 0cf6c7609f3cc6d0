package org.marsad.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.marsad.InvalidInput;
import org.marsad.tables.Column;
import org.marsad.tables.Table;
import org.marsad.tables.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the tables of a lake, or the columns of one. */
@Command(
        name = "tables",
        description = "Lists the tables of a lake, or the columns of one of them.",
        mixinStandardHelpOptions = true)
final class TablesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "TABLE", description = "The table whose columns are shown.")
    private String table;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (table == null) {
            Tables.ALL.forEach(each -> out.printf(Locale.ROOT, "%-22s %s%n", each.name(), each.comment()));
            return 0;
        }
        Table named = Tables.named(table)
                .orElseThrow(() -> new InvalidInput("There is no table '" + table + "'. There are "
                        + String.join(", ", Tables.ALL.stream().map(Table::name).toList()) + "."));
        out.println(named.comment() + " Key: " + String.join(", ", named.key()) + ".");
        for (Column column : named.columns()) {
            out.printf(
                    Locale.ROOT,
                    "  %-18s %-14s %s%n",
                    column.name(),
                    column.type().simpleString(),
                    column.comment());
        }
        return 0;
    }
}
