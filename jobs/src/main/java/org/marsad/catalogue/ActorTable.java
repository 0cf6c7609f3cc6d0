package org.marsad.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes in a list of actors that is one table: the header first, then the rows.
 *
 * <p>A table has {@code actor_id}, {@code kind} and any of the columns {@link #columns()}, in any order and letter case.
 */
public final class ActorTable {

    private final ActorRows rows;
    private List<String> header = List.of();

    ActorTable(ActorRows rows) {
        this.rows = rows;
    }

    /** The columns that a table may have, as documented. */
    public static List<String> columns() {
        return ActorColumns.OF_TABLES;
    }

    /** Whether a column takes one value only. */
    public static boolean isSingle(String column) {
        return ActorColumns.SINGLE.contains(column.toLowerCase(Locale.ROOT));
    }

    /** Takes the header; returns whether rows can be read under it. What is wrong with it is noted. */
    public boolean header(int line, List<String> names) {
        header = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<String> missing = new ArrayList<>(List.of(ActorColumns.ID, ActorColumns.KIND));
        missing.removeAll(header);
        List<String> unknown = new ArrayList<>(header);
        unknown.removeAll(columns());
        boolean twice = header.stream().distinct().count() < header.size();
        boolean unnamed = !header.contains(ActorColumns.NAME_EN) && !header.contains(ActorColumns.NAME_AR);
        String remedy = "The columns are " + String.join(", ", columns()) + ".";
        if (!missing.isEmpty()) {
            rows.fault(line, "The columns " + missing + " are missing; there are " + header + ".", remedy);
        }
        if (!unknown.isEmpty()) {
            rows.fault(line, "The columns " + unknown + " are unknown.", "Rename or remove them. " + remedy);
        }
        if (twice) {
            rows.fault(line, "A column is there twice: " + header + ".", "Keep one of them.");
        }
        if (unnamed) {
            rows.fault(line, "There is no column of names.", "Add name_en, name_ar or both.");
        }
        return missing.isEmpty() && unknown.isEmpty() && !twice && !unnamed;
    }

    /** Takes a row of text cells, whose values are parted by bars; a row may be shorter than the header. */
    public void text(int line, List<String> cells) {
        if (cells.size() > header.size()) {
            rows.fault(
                    line,
                    "The row has " + cells.size() + " cells, the header " + header.size() + ".",
                    "Quote a cell that holds the sign that parts cells.");
            return;
        }
        add(line, cells.stream().map(ActorRows::values).toList());
    }

    /** Takes a row whose cells are lists of values, in the order of the header. */
    public void add(int line, List<List<String>> cells) {
        Map<String, List<String>> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                byColumn.put(header.get(i), cells.get(i));
            }
        }
        if (byColumn.isEmpty()) {
            return;
        }
        String id = ActorRows.first(byColumn, ActorColumns.ID);
        if (id == null) {
            rows.fault(line, "The row has no actor_id.", "Give the actor an id that stays.");
            return;
        }
        ActorKind kind = kind(line, id, ActorRows.first(byColumn, ActorColumns.KIND));
        if (kind != null) {
            rows.add(id, kind, byColumn, line);
        }
    }

    private ActorKind kind(int line, String id, String label) {
        ActorKind kind = ActorKind.ofLabel(label).orElse(null);
        if (kind == null) {
            rows.fault(
                    line,
                    "The kind of " + id + (label == null ? " is missing." : " is '" + label + "'."),
                    ActorKind.REMEDY);
        }
        return kind;
    }
}
