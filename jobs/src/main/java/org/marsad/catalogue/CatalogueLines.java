package org.marsad.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the lines of one catalogue file into actors, and notes what is wrong with the lines. */
final class CatalogueLines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CatalogueFile file;
    private final List<CatalogueFault> faults;
    private List<String> header = List.of();

    CatalogueLines(CatalogueFile file, List<CatalogueFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    List<ListedActor> read(List<String> lines) {
        List<ListedActor> actors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i == 0 && line.startsWith(BYTE_ORDER_MARK)) {
                line = line.substring(1);
            }
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!header.isEmpty()) {
                readActor(line, i + 1, actors);
            } else if (!readHeader(line, i + 1)) {
                return actors;
            }
        }
        return actors;
    }

    private boolean readHeader(String line, int number) {
        header = cells(line);
        List<String> missing = new ArrayList<>(file.columns());
        missing.removeAll(header);
        List<String> unknown = new ArrayList<>(header);
        unknown.removeAll(file.columns());
        if (!missing.isEmpty()) {
            fault(
                    number,
                    "The header lacks " + missing + ".",
                    "The columns are " + file.columns() + ", parted by tabs.");
        }
        if (!unknown.isEmpty()) {
            fault(number, "The header has unknown columns " + unknown + ".", "The columns are " + file.columns() + ".");
        }
        return missing.isEmpty() && unknown.isEmpty();
    }

    private void readActor(String line, int number, List<ListedActor> actors) {
        List<String> cells = cells(line);
        if (cells.size() > header.size()) {
            fault(
                    number,
                    "The line has " + cells.size() + " columns, the header " + header.size() + ".",
                    "Part columns by one tab and values by |.");
            return;
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
        }
        actors.add(new ListedActor(actor(row), file.fileName(), number, CatalogueList.ONLY));
    }

    private Actor actor(Map<String, String> row) {
        List<Spelling> spellings = new ArrayList<>();
        for (CatalogueFile.SpellingColumn column : file.spellingColumns()) {
            for (String value : row.get(column.name()).split("\\|", -1)) {
                if (!value.isBlank()) {
                    spellings.add(new Spelling(value.strip(), column.language(), column.use()));
                }
            }
        }
        return new Actor(
                row.get("id"),
                file.kind(),
                orNull(row.get("name_en")),
                orNull(row.get("name_ar")),
                orNull(row.get("country")),
                orNull(row.get("part_of")),
                null,
                orNull(row.get("from")),
                orNull(row.get("to")),
                spellings);
    }

    private static String orNull(String cell) {
        return cell == null || cell.isEmpty() ? null : cell;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private void fault(int number, String problem, String remedy) {
        faults.add(new CatalogueFault(file.fileName(), number, problem, remedy));
    }
}
