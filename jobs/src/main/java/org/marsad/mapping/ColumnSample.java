package org.marsad.mapping;

import java.util.ArrayList;
import java.util.List;

/** Some rows of an archive, by column. */
public final class ColumnSample {

    private final List<Candidate> candidates;
    private final List<Cell[]> columns;
    private final int rows;

    /**
     * A sample.
     *
     * @param columns the values of each candidate, in the order of the rows, null where a row has none; an empty array
     *     for a candidate of which no values are known
     */
    public ColumnSample(List<Candidate> candidates, List<Cell[]> columns, int rows) {
        if (candidates.size() != columns.size()
                || columns.stream().anyMatch(column -> column.length != rows && column.length > 0)) {
            throw new IllegalArgumentException("A sample has one value for each candidate and row");
        }
        this.candidates = List.copyOf(candidates);
        this.columns = List.copyOf(columns);
        this.rows = rows;
    }

    /** Of no rows: only names and types are known. */
    public static ColumnSample empty(List<Candidate> candidates) {
        List<Cell[]> columns = new ArrayList<>();
        candidates.forEach(candidate -> columns.add(new Cell[0]));
        return new ColumnSample(candidates, columns, 0);
    }

    public List<Candidate> candidates() {
        return candidates;
    }

    public int rows() {
        return rows;
    }

    /** These columns with the values that the other sample has of them. */
    public ColumnSample valuesOf(ColumnSample other) {
        List<Cell[]> shared = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int at = other.candidates.indexOf(candidate);
            shared.add(at < 0 ? new Cell[0] : other.columns.get(at));
        }
        return new ColumnSample(candidates, shared, other.rows);
    }

    /** Of how many candidates values are known. */
    public long known() {
        return columns.stream().filter(column -> column.length > 0).count();
    }

    Cell[] cells(int candidate) {
        return columns.get(candidate).clone();
    }
}
