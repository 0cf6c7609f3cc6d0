package org.marsad.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.ParquetFile.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ParquetFile;
import org.marsad.SharedSpark;
import org.marsad.ingest.IngestSettings;
import org.marsad.lake.Lake;
import org.marsad.tables.ArticleTables;

/** Files that can't be read are told, and keep no other from being read. */
class BrokenFilesTest {

    private static final String COLUMNS = "title STRING, text STRING, date STRING";

    @TempDir
    private Path directory;

    private Path archive;
    private Lake lake;
    private int runs;

    @BeforeEach
    void oneFileIsWholeAndFiveAreNot() throws IOException {
        archive = directory.resolve("an archive أ");
        lake = Lake.open(SharedSpark.session(), directory.resolve("lake").toString());
        Path whole = ParquetFile.write(archive.resolve("whole's.parquet"), COLUMNS, article("one"), article("two"));
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(archive.resolve("cut.parquet"), Arrays.copyOf(bytes, bytes.length / 2));
        Files.writeString(archive.resolve("empty.parquet"), "");
        Files.writeString(
                archive.resolve("foreign.parquet"), "id,text\n1,This is no Parquet file, but one of commas.\n");
        ParquetFile.write(archive.resolve("numbers.parquet"), "number INT", row(1));
        Arrays.fill(bytes, 4, 60, (byte) 0xff);
        Files.write(archive.resolve("pages.parquet"), bytes);
    }

    private static Row article(String title) {
        return row(title, "The text of article " + title + ".", "2024-06-01");
    }

    private StageSummary ingest() {
        runs++;
        return TestLake.run(
                new IngestStage(new IngestSettings(archive.toString(), null, null, Map.of())), lake, "run " + runs);
    }

    private List<String> broken() {
        return lake.read(ArticleTables.REJECTS).where("reason = 'unreadable_file'").collectAsList().stream()
                .map(row -> row.<String>getAs("archive_file").replaceFirst(".*/", ""))
                .sorted()
                .toList();
    }

    @Test
    void eachIsARejectThatNamesItAndIsReadOnceItIsMended() throws IOException {
        StageSummary first = ingest();
        assertThat(first.remarks())
                .startsWith("2 rows read: 2 articles, 0 rejects")
                .anySatisfy(remark -> assertThat(remark).startsWith("5 of 6 files can't be read"));
        assertThat(broken())
                .containsExactly("cut.parquet", "empty.parquet", "foreign.parquet", "numbers.parquet", "pages.parquet");
        assertThat(lake.read(ArticleTables.ARTICLES).count()).isEqualTo(2);

        assertThat(ingest().upToDate()).isTrue();

        Files.delete(archive.resolve("pages.parquet"));
        ParquetFile.write(archive.resolve("pages.parquet"), COLUMNS, article("three"));
        StageSummary mended = ingest();
        assertThat(mended.remarks()).first().isEqualTo("1 rows read: 1 articles, 0 rejects");
        assertThat(broken()).doesNotContain("pages.parquet").hasSize(4);
        assertThat(lake.read(ArticleTables.ARTICLES).count()).isEqualTo(3);
    }
}
