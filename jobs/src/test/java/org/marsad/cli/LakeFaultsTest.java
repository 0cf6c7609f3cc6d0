package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.ParquetFile.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ParquetFile;

class LakeFaultsTest {

    @TempDir
    private Path directory;

    private Told ingest(Object lake) {
        Path archive = directory.resolve("archive/a.parquet");
        if (!Files.exists(archive)) {
            ParquetFile.write(archive, "text STRING, date STRING", row("x", "2024-06-14"));
        }
        return Told.by("ingest", "--archive", archive.getParent(), "--lake", lake);
    }

    private static void refused(Told told, String problem) {
        assertThat(told.problems()).containsExactly(problem);
        assertThat(told.exitCode()).isEqualTo(2);
    }

    @Test
    void aFileIsRefusedAndStaysAsItIs() throws IOException {
        Path file = Files.writeString(directory.resolve("notes.txt"), "mine");
        refused(ingest(file), "--lake " + file + " is a file. Name a new directory, or that of a lake.");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aPathBelowAFileIsRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("notes.txt"), "mine");
        refused(
                ingest(file.resolve("lake")),
                "--lake " + file + "/lake can't be made: " + file
                        + " is a file. Name a new directory, or that of a lake.");
    }

    @Test
    void aDirectoryThatHoldsSomethingElseIsRefusedAndStaysAsItIs() throws IOException {
        Path home = Files.createDirectory(directory.resolve("home"));
        Files.writeString(home.resolve("photo.jpg"), "mine");
        Files.writeString(home.resolve("thesis.tex"), "mine");
        refused(
                ingest(home),
                "--lake " + home + " holds something that is not a lake of Marsad's (photo.jpg, ...)."
                        + " Name a new or empty directory, or that of a lake. Nothing was changed.");
        assertThat(home).isDirectoryNotContaining(path -> Files.isDirectory(path));
    }

    @Test
    void aDirectoryThatHappensToBeNamedLikeATableMakesNoLake() throws IOException {
        Path home = Files.createDirectory(directory.resolve("home"));
        Files.createDirectories(home.resolve("runs/morning"));
        refused(
                ingest(home),
                "--lake " + home + " holds something that is not a lake of Marsad's (runs)."
                        + " Name a new or empty directory, or that of a lake. Nothing was changed.");
    }

    @Test
    void noPathIsRefused() {
        refused(
                ingest(""),
                "--lake  can't be opened: Can not create a Path from an empty string."
                        + " Name a directory of the Delta tables.");
    }

    @Test
    void aLakeInsideTheArchiveIsRefused() {
        Path lake = directory.resolve("archive/lake");
        refused(
                ingest(lake),
                "--lake file:" + lake + " lies inside --archive " + directory.resolve("archive")
                        + ", so that its tables would be read as articles. Name a lake elsewhere.");
        assertThat(lake).doesNotExist();
    }

    @Test
    void aStageThatReadsArticlesRefusesALakeWithoutThem() {
        Path lake = directory.resolve("lake");
        refused(
                Told.by("cooccurrence", "--lake", lake),
                "--lake " + lake + " holds no articles yet."
                        + " Name another lake, or fill it with 'marsad run' or 'marsad ingest'.");
        assertThat(lake).doesNotExist();
    }

    @Test
    void aQueryOnALakeThatThereIsNotIsRefused() {
        Path lake = directory.resolve("lake");
        refused(
                Told.by("sql", "--lake", lake, "SELECT 1"),
                "--lake " + lake + " holds no table yet. Run 'marsad run' first.");
        assertThat(lake).doesNotExist();
    }
}
