package org.marsad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    private static String csv(boolean marked, Row... rows) throws IOException {
        StringWriter file = new StringWriter();
        CsvWriter.write(List.of("title", "stories"), List.of(rows).iterator(), file, marked);
        return file.toString();
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        String title = "\"مصر\", الأردن\nثم عُمان";
        List<CSVRecord> records = CSVFormat.RFC4180
                .parse(new StringReader(csv(false, RowFactory.create(title, 24L), RowFactory.create(null, null))))
                .getRecords();
        assertThat(records.get(0).toList()).containsExactly("title", "stories");
        assertThat(records.get(1).toList()).containsExactly(title, "24");
        assertThat(records.get(2).toList()).containsExactly("", "");
    }

    @Test
    void aTextIsNoFormulaAndANumberStaysOne() throws IOException {
        assertThat(csv(false, RowFactory.create("=HYPERLINK(\"x\")", -1.5), RowFactory.create("@SUM", -3L)))
                .contains("'=HYPERLINK")
                .contains(",-1.5\r\n")
                .contains("'@SUM,-3\r\n");
    }

    @Test
    void theMarkIsWrittenOnRequest() throws IOException {
        assertThat(csv(true)).startsWith("\uFEFFtitle");
        assertThat(csv(false)).startsWith("title");
    }
}
