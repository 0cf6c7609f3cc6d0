package org.marsad.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.marsad.archive.ColumnPaths.ColumnPath;
import org.marsad.mapping.Candidate;
import org.marsad.mapping.Cell;
import org.marsad.mapping.ColumnSample;

/**
 * Takes a sample of the rows of some files: the first {@value #MAX_ROWS}, fewer where there are many columns, so that no
 * more than {@value #MAX_CELLS} values of {@value Cell#MAX_LENGTH} characters come to the driver.
 */
final class ColumnSampler {

    static final int MAX_ROWS = 1_000;
    private static final int MAX_CELLS = 60_000;
    private static final int MAX_KEYS = 50;

    private ColumnSampler() {}

    /** Columns and types of a schema, without a row. */
    static ColumnSample withoutRows(StructType schema) {
        return ColumnSample.empty(
                ColumnPaths.of(schema).stream().map(ColumnPath::candidate).toList());
    }

    /**
     * The sample of the rows.
     *
     * @param rows the columns of the schema, and the file
     * @param files how many files they are of: each has its share in the sample
     */
    static ColumnSample of(Dataset<Row> rows, StructType schema, int files) {
        List<ColumnPath> paths = ColumnPaths.of(schema);
        int most = Math.max(1, Math.min(MAX_ROWS, MAX_CELLS / Math.max(1, paths.size())));
        int quota = (most + files - 1) / files;
        List<Row> taken = rows.mapPartitions(
                        new SpreadRows(new SampledRow(paths), quota), Encoders.row(SampledRow.SCHEMA))
                .takeAsList(most);
        List<Candidate> candidates = new ArrayList<>();
        List<Cell[]> columns = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int path = 0; path < paths.size(); path++) {
            Candidate candidate = paths.get(path).candidate();
            for (String key :
                    paths.get(path).isMap() ? keys(taken, path) : java.util.Collections.singleton((String) null)) {
                numbers.put(path + "=" + key, columns.size());
                candidates.add(key == null ? candidate : ColumnPaths.entry(candidate, key));
                columns.add(new Cell[taken.size()]);
            }
        }
        for (int row = 0; row < taken.size(); row++) {
            for (Row cell : taken.get(row).<Row>getList(0)) {
                Integer column = numbers.get(cell.getInt(0) + "=" + cell.getString(1));
                if (column != null) {
                    columns.get(column)[row] = new Cell(cell.getString(2), cell.getInt(3), cell.getInt(4));
                }
            }
        }
        return new ColumnSample(candidates, columns, taken.size());
    }

    private static Iterable<String> keys(List<Row> rows, int path) {
        Map<String, Boolean> keys = new LinkedHashMap<>();
        for (Row row : rows) {
            for (Row cell : row.<Row>getList(0)) {
                if (cell.getInt(0) == path && keys.size() < MAX_KEYS) {
                    keys.put(cell.getString(1), true);
                }
            }
        }
        return new TreeSet<>(keys.keySet());
    }
}
