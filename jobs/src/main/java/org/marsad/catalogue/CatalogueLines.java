package org.marsad.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns the lines of one catalogue file into actors, and notes what is wrong with the lines. */
final class CatalogueLines {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final CatalogueFile file;
    private final List<CatalogueFault> faults;
    private final ActorRows rows;

    CatalogueLines(CatalogueFile file, CatalogueList list, List<CatalogueFault> faults) {
        this.file = file;
        this.faults = faults;
        this.rows = new ActorRows(file.fileName(), list, faults);
    }

    List<ListedActor> read(List<String> lines) {
        new TsvTable(file.fileName(), file.columns(), faults).read(lines).forEach(this::add);
        return rows.actors();
    }

    private void add(TsvTable.Line line) {
        String id = line.get("id");
        if (id.isEmpty()) {
            rows.fault(line.number(), "The line has no id.", "Give the actor one that stays.");
            return;
        }
        if (file.kind() != ActorKind.STATE && !SLUG.matcher(id).matches()) {
            rows.fault(
                    line.number(),
                    "The id '" + id + "' is not a slug.",
                    "Write lower-case letters, digits and single hyphens.");
        }
        Map<String, List<String>> cells = new HashMap<>();
        line.cells().keySet().forEach(column -> cells.put(column, line.values(column)));
        rows.add(id, file.kind(), cells, line.number());
    }
}
