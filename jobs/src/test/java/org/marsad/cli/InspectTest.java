package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.ParquetFile.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ParquetFile;

class InspectTest {

    @TempDir
    private Path directory;

    @Test
    void showsColumnsArticlesAndRejectsAndWritesNothing() throws IOException {
        Path archive = directory.resolve("archive");
        ParquetFile.write(
                archive.resolve("a.parquet"),
                "headline STRING, content STRING, description STRING, day STRING, image STRING",
                row("Red alert", "Rain fell on Cairo all night.\nTags: rain, Cairo", "d", "2024-06-14", "i"),
                row("Calm", "Nothing happened in Amman today.", "d", "2024-06-15", "i"),
                row("Calm", "Nothing happened in Amman today.", "d", "2024-06-15", "i"),
                row("When?", "Nobody knows when this was.", "d", "\u001B[31mnever", "i"));
        Files.writeString(archive.resolve("b.parquet"), "no Parquet");
        Told told = Told.by("inspect", "--archive", archive, "--column", "date=day");
        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(told.out())
                .contains("1 files with 4 rows can be read\n1 files can't be read; each would be a row in rejects:\n")
                .contains("b.parquet: ")
                .contains("  title       `headline`  string  75 % of 4 values differ, median of 1 words\n")
                .contains("  text        `content`, else `description`  string  100 % of 4 rows filled, median of 5"
                        + " words\n")
                .contains("  date        day  string  given\n")
                .contains("  url         -\n")
                .contains("  not read: `image`\n")
                .contains("2024-06-14  (column)  no source  en\n  title      Red alert\n")
                .contains("Of 4 rows looked at (the first of 4): 2 articles\n")
                .contains("  1 would be rejected: duplicate")
                .contains("  1 would be rejected: unreadable_date (such as: \\u001B[31mnever)\n")
                .endsWith("Nothing was written.\n");
        try (var left = Files.list(directory)) {
            assertThat(left).containsExactly(archive);
        }
    }

    @Test
    void faultsAreToldAllAtOnce() {
        Told told = Told.by("inspect", "--archive", directory.resolve("nothing"), "--rows", "0");
        assertThat(told.problems()).hasSize(2);
        assertThat(told.exitCode()).isEqualTo(2);
    }
}
