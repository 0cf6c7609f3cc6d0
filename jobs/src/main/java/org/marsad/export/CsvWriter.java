package org.marsad.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.spark.sql.Row;

/**
 * Rows as CSV by RFC 4180, null as an empty field.
 *
 * <p>A text that a spreadsheet would take for a formula ({@code =}, {@code +}, {@code -}, {@code @}, tab or carriage return
 * first) gets an apostrophe before it, as OWASP advises; numbers stay.
 */
public final class CsvWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private CsvWriter() {}

    /**
     * Writes all rows.
     *
     * @param marked whether to begin with a byte order mark, which Excel needs to see UTF-8
     */
    public static void write(List<String> columns, Iterator<Row> rows, Writer out, boolean marked) throws IOException {
        if (marked) {
            out.write(BYTE_ORDER_MARK);
        }
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(columns);
        while (rows.hasNext()) {
            Row row = rows.next();
            for (int i = 0; i < row.length(); i++) {
                printer.print(field(row.get(i)));
            }
            printer.println();
        }
        printer.flush();
    }

    private static Object field(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        String text = value.toString();
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
