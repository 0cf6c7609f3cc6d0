package org.marsad.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Collects the actors of a list from its rows, whose cells hold values by column. */
final class ActorRows {

    private static final Pattern BAR = Pattern.compile("\\|");

    private final String file;
    private final CatalogueList list;
    private final List<CatalogueFault> faults;
    private final List<ListedActor> actors = new ArrayList<>();

    ActorRows(String file, CatalogueList list, List<CatalogueFault> faults) {
        this.file = file;
        this.list = list;
        this.faults = faults;
    }

    /** The values of a cell that is text, parted by bars. */
    static List<String> values(String cell) {
        if (cell == null || cell.isBlank()) {
            return List.of();
        }
        if (cell.indexOf('|') < 0) {
            return List.of(cell.strip());
        }
        return BAR.splitAsStream(cell)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Notes what is wrong on a line. */
    void fault(int line, String problem, String remedy) {
        faults.add(new CatalogueFault(file, line, problem, remedy));
    }

    /** Adds an actor; columns that are not there are empty. */
    void add(String id, ActorKind kind, Map<String, List<String>> cells, int line) {
        for (Map.Entry<String, List<String>> cell : cells.entrySet()) {
            if (cell.getValue().size() > 1 && ActorColumns.SINGLE.contains(cell.getKey())) {
                fault(
                        line,
                        cell.getKey() + " of " + id + " holds " + cell.getValue() + ".",
                        cell.getKey().startsWith("name_")
                                ? "Keep one name, and move the others to the column of aliases."
                                : "Keep one value.");
            }
        }
        List<Spelling> spellings = new ArrayList<>();
        for (ActorColumns.Spellings column : ActorColumns.SPELLINGS) {
            for (String value : cells.getOrDefault(column.column(), List.of())) {
                spellings.add(new Spelling(value, column.language(), column.use()));
            }
        }
        actors.add(new ListedActor(
                new Actor(
                        id,
                        kind,
                        first(cells, ActorColumns.NAME_EN),
                        first(cells, ActorColumns.NAME_AR),
                        first(cells, ActorColumns.COUNTRY),
                        first(cells, ActorColumns.PART_OF),
                        first(cells, ActorColumns.WIKIDATA_ID),
                        first(cells, ActorColumns.FROM),
                        first(cells, ActorColumns.TO),
                        spellings),
                file,
                line,
                list));
    }

    /** The first value of a column, or null. */
    static String first(Map<String, List<String>> cells, String column) {
        List<String> values = cells.getOrDefault(column, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    List<ListedActor> actors() {
        return actors;
    }
}
