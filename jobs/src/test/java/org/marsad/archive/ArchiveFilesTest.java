package org.marsad.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.SharedSpark;

class ArchiveFilesTest {

    @TempDir
    Path directory;

    private void write(String name) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    @Test
    void findsParquetFilesAtAnyDepthButNoHiddenOnes() throws IOException {
        for (String name : new String[] {
            "b.parquet",
            "year=2024/month=06/a.parquet",
            "year=2024/A.PARQUET",
            "year=2024/notes.txt",
            "_temporary/0/c.parquet",
            ".staging/d.parquet",
            "year=2024/_e.parquet"
        }) {
            write(name);
        }
        ArchiveFiles found = ArchiveFiles.list(SharedSpark.session(), directory.toString());
        assertThat(found.paths())
                .containsExactly(
                        found.root() + "/b.parquet",
                        found.root() + "/year=2024/A.PARQUET",
                        found.root() + "/year=2024/month=06/a.parquet");
        for (ArchiveFile file : found.files()) {
            assertThat(ArchiveFiles.find(SharedSpark.session(), file.path())).contains(file);
        }
    }
}
