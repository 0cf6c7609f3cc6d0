package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandFaultsTest {

    @TempDir
    private Path directory;

    @Test
    void anUnknownCommandIsRefusedNamingThoseThereAre() {
        Told told = Told.by("observe");
        assertThat(told.problems())
                .singleElement()
                .asString()
                .startsWith("There is no command 'observe'. There are run, ingest, ")
                .contains("inspect", "catalogue", "tables", "sql", "help", "actors");
        assertThat(told.err()).endsWith("See 'marsad help' for the options.\n");
        assertThat(told.exitCode()).isEqualTo(2);
    }

    @Test
    void noCommandShowsTheHelp() {
        Told told = Told.by();
        assertThat(told.err()).contains("Usage: marsad").contains("ingest");
        assertThat(told.exitCode()).isEqualTo(2);
    }

    @Test
    void anUnknownOptionIsRefusedNamingThoseThereAre() {
        Told told = Told.by("ingest", "--archive", "a", "--lake", directory.resolve("lake"), "--fast");
        assertThat(told.problems())
                .containsExactly("There is no option --fast of ingest. There are --withdraw, --archive, --from, --to,"
                        + " --column, --format, --accept-rejects, --lake, --wait, --recompute, --help, --version.");
        assertThat(told.err()).endsWith("See 'marsad help ingest' for the options.\n");
        assertThat(told.exitCode()).isEqualTo(2);
    }

    @Test
    void aWordThatTheCommandHasNoUseForIsRefused() {
        Told told = Told.by("actors", "--lake", directory.resolve("lake"), "today");
        assertThat(told.problems())
                .containsExactly(
                        "actors has no use for 'today'. It takes --lake, --wait, --recompute, --catalogue, --catalogue-alone,"
                                + " --overrides, --help, --version.");
        assertThat(told.exitCode()).isEqualTo(2);
    }

    @Test
    void allOptionsThatAreMissingAreNamed() {
        Told told = Told.by("run");
        assertThat(told.problems()).containsExactly("Missing required options: '--archive=PATH', '--lake=PATH'.");
        assertThat(told.exitCode()).isEqualTo(2);
    }

    @Test
    void aDayThatCannotBeReadIsRefused() {
        Told told = Told.by("run", "--archive", "a", "--lake", directory.resolve("lake"), "--from", "notadate");
        assertThat(told.problems())
                .containsExactly("Invalid value for option '--from': 'notadate' is not a day; write it as 2024-06-14.");
        assertThat(told.exitCode()).isEqualTo(2);
    }

    @Test
    void everyFaultOfTheWordsIsNamed() {
        Told told = Told.by("run", "--archive", "a", "--from", "soon", "--to", "2024-02-30", "--fast");
        assertThat(told.problems()).hasSize(4);
        assertThat(told.problems().toString())
                .contains("--lake=PATH", "'soon' is not a day", "'2024-02-30' is not a day", "no option --fast");
        assertThat(told.exitCode()).isEqualTo(2);
    }

    @Test
    void everyFaultOfWhatTheWordsMeanIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("notes.txt"), "mine");
        Path catalogue = Files.createDirectory(directory.resolve("catalogue"));
        Told told = Told.by(
                "run",
                "--archive",
                directory.resolve("nothing"),
                "--lake",
                file,
                "--from",
                "2024-06-15",
                "--to",
                "2024-06-14",
                "--column",
                "title",
                "--catalogue",
                catalogue);
        assertThat(told.problems()).hasSize(5);
        assertThat(told.err())
                .contains("--column title does not say")
                .contains("--from 2024-06-15 lies after --to 2024-06-14. Exchange them.")
                .contains("--catalogue " + catalogue + " holds no list of actors, but nothing.")
                .contains("--lake " + file + " is a file.")
                .contains("--archive " + directory.resolve("nothing") + " does not exist.");
        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(file).hasContent("mine");
    }

    @Test
    void aCatalogueThatIsNotThereIsRefused() {
        Path missing = directory.resolve("missing");
        Told told = Told.by("actors", "--lake", directory.resolve("lake"), "--catalogue", missing);
        assertThat(told.problems())
                .contains("--catalogue " + missing + " does not exist. Name a .csv or .tsv file, a .json file with the"
                        + " answer of a Wikidata query, Parquet files, a Delta table, or a"
                        + " directory that holds states.tsv, persons.tsv,"
                        + " organisations.tsv, groups.tsv, media.tsv or places.tsv.");
        assertThat(told.exitCode()).isEqualTo(2);
    }

    @Test
    void aTableThatThereIsNotIsRefusedNamingThoseThereAre() {
        Told told = Told.by("tables", "article");
        assertThat(told.problems())
                .singleElement()
                .asString()
                .startsWith("There is no table 'article'. There are articles, rejects, ");
        assertThat(told.exitCode()).isEqualTo(2);
    }

    @Test
    void helpIsNoFault() {
        Told told = Told.by("help", "run");
        assertThat(told.out()).contains("Usage: marsad run");
        assertThat(told.exitCode()).isZero();
    }
}
