package org.marsad.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Turns the lines of one catalogue file into actors, and notes what is wrong with the lines. */
final class CatalogueLines {

    private final CatalogueFile file;
    private final List<CatalogueFault> faults;

    CatalogueLines(CatalogueFile file, List<CatalogueFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    List<ListedActor> read(List<String> lines) {
        return new TsvTable(file.fileName(), file.columns(), faults)
                .read(lines).stream()
                        .map(line -> new ListedActor(actor(line), file.fileName(), line.number(), CatalogueList.ONLY))
                        .toList();
    }

    private Actor actor(TsvTable.Line line) {
        List<Spelling> spellings = new ArrayList<>();
        for (CatalogueFile.SpellingColumn column : file.spellingColumns()) {
            for (String value : line.values(column.name())) {
                spellings.add(new Spelling(value, column.language(), column.use()));
            }
        }
        return new Actor(
                line.get("id"),
                file.kind(),
                line.orNull("name_en"),
                line.orNull("name_ar"),
                line.orNull("country"),
                line.orNull("part_of"),
                null,
                line.orNull("from"),
                line.orNull("to"),
                spellings);
    }
}
