package org.marsad.maintenance;

import java.util.List;

/**
 * A condition that must hold in every lake.
 *
 * @param name what must hold, as a short sentence
 * @param tables the names of the tables that it reads; it is left out where one of them does not exist
 * @param violations a query with one column, a text for each violation; no row where the condition holds
 */
public record Check(String name, List<String> tables, String violations) {

    public Check {
        tables = List.copyOf(tables);
    }
}
