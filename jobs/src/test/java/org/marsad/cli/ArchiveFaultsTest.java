package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.ParquetFile.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ParquetFile;

class ArchiveFaultsTest {

    @TempDir
    private Path directory;

    private Told ingest(Object archive) {
        return Told.by("ingest", "--archive", archive, "--lake", directory.resolve("lake"));
    }

    private static void refused(Told told, String problem) {
        assertThat(told.problems()).containsExactly(problem);
        assertThat(told.exitCode()).isEqualTo(2);
    }

    @AfterEach
    void noLakeIsMade() {
        assertThat(directory.resolve("lake")).doesNotExist();
    }

    @Test
    void aPathWithNothingAtItIsRefused() {
        Path archive = directory.resolve("nothing");
        refused(
                ingest(archive),
                "--archive " + archive + " does not exist. Name a directory with files of articles, or one such file.");
    }

    @Test
    void noPathIsRefused() {
        refused(
                ingest(""),
                "--archive  can't be read: Can not create a Path from an empty string."
                        + " Name a directory with files of articles, or one such file.");
    }

    @Test
    void aFileSystemThatThereIsNotIsRefused() {
        refused(
                ingest("nowhere://bucket/archive"),
                "--archive nowhere://bucket/archive can't be read: No FileSystem for scheme \"nowhere\"."
                        + " Name a directory with files of articles, or one such file.");
    }

    @Test
    void anEmptyDirectoryIsRefused() throws IOException {
        Path archive = Files.createDirectory(directory.resolve("empty"));
        refused(
                ingest(archive),
                "--archive " + archive + " holds no Parquet, JSON or CSV file: the directory is empty. Name a"
                        + " directory with files that end in .parquet, .json, .jsonl or .csv, gzipped"
                        + " or not, or one such file; --format says what files with other names are.");
    }

    @Test
    void aDirectoryWithoutParquetIsRefusedNamingWhatIsThere() throws IOException {
        Path archive = Files.createDirectory(directory.resolve("text"));
        Files.writeString(archive.resolve("a.txt"), "id,text\n");
        Files.writeString(archive.resolve("b.txt"), "id,text\n");
        refused(
                ingest(archive),
                "--archive " + archive + " holds no Parquet, JSON or CSV file, but a.txt and 1 more. Name a directory"
                        + " with files that end in .parquet, .json, .jsonl or .csv, gzipped or not, or"
                        + " one such file; --format says what files with other names are.");
    }

    @Test
    void anArchiveOfWhichNoFileCanBeReadIsRefusedNamingThem() throws IOException {
        Path archive = Files.createDirectory(directory.resolve("false"));
        Files.writeString(archive.resolve("a.parquet"), "this is no Parquet");
        Files.writeString(archive.resolve("b.parquet"), "");
        Files.write(archive.resolve("c.parquet"), "PAR1 damaged PAR1".getBytes(StandardCharsets.US_ASCII));
        Told told = ingest(archive);
        assertThat(told.problems()).hasSize(3);
        for (String name : List.of("a", "b", "c")) {
            assertThat(told.problems())
                    .filteredOn(
                            problem -> problem.startsWith("file:" + archive + "/" + name + ".parquet can't be read: "))
                    .singleElement()
                    .asString()
                    .endsWith(". Remove it from the archive, or write it anew.");
        }
        assertThat(told.exitCode()).isEqualTo(2);
    }

    @Test
    void anArchiveWithoutATextIsRefusedNamingItsColumns() {
        Path archive = ParquetFile.write(directory.resolve("a.parquet"), "id BIGINT, score DOUBLE", row(1L, 0.5));
        Told told = ingest(archive);
        assertThat(told.problems()).hasSize(1).allSatisfy(problem -> assertThat(problem)
                .contains("id", "score")
                .contains("--column text="));
        assertThat(told.exitCode()).isEqualTo(2);
    }
}
