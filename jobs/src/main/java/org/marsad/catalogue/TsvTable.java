package org.marsad.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of one tab-separated file with a header, and notes what is wrong with its lines. */
final class TsvTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A row: its cells by column, empty where the line ends early. */
    record Line(Map<String, String> cells, int number) {

        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The cell, or null if it is empty. */
        String orNull(String column) {
            String cell = get(column);
            return cell.isEmpty() ? null : cell;
        }

        /** The values of a cell, which {@code |} parts. */
        List<String> values(String column) {
            return ActorRows.values(get(column));
        }
    }

    private final String fileName;
    private final List<String> columns;
    private final List<CatalogueFault> faults;
    private List<String> header = List.of();

    TsvTable(String fileName, List<String> columns, List<CatalogueFault> faults) {
        this.fileName = fileName;
        this.columns = columns;
        this.faults = faults;
    }

    /** The rows below the header, without comments and lines of a wrong form; none if the header is wrong. */
    List<Line> read(List<String> lines) {
        List<Line> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i == 0 && line.startsWith(BYTE_ORDER_MARK)) {
                line = line.substring(1);
            }
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!header.isEmpty()) {
                readRow(line, i + 1, rows);
            } else if (!readHeader(line, i + 1)) {
                return rows;
            }
        }
        return rows;
    }

    private boolean readHeader(String line, int number) {
        header = cells(line);
        List<String> missing = new ArrayList<>(columns);
        missing.removeAll(header);
        List<String> unknown = new ArrayList<>(header);
        unknown.removeAll(columns);
        if (!missing.isEmpty()) {
            fault(number, "The header lacks " + missing + ".", "The columns are " + columns + ", parted by tabs.");
        }
        if (!unknown.isEmpty()) {
            fault(number, "The header has unknown columns " + unknown + ".", "The columns are " + columns + ".");
        }
        return missing.isEmpty() && unknown.isEmpty();
    }

    private void readRow(String line, int number, List<Line> rows) {
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
        rows.add(new Line(row, number));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private void fault(int number, String problem, String remedy) {
        faults.add(new CatalogueFault(fileName, number, problem, remedy));
    }
}
