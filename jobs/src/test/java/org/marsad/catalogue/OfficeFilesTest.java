package org.marsad.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFilesTest {

    private static final String OFFICES = "office\tcountry\tperson\tfrom\tto\n";

    @TempDir
    private Path directory;

    @BeforeEach
    void writeActors() throws IOException {
        write(
                "states.tsv",
                "id\tname_en\tname_ar\taliases_en\taliases_ar\tdemonyms_en\tdemonyms_ar\tcapital_en\tcapital_ar"
                        + "\tmetonyms_en\tmetonyms_ar\tfrom\tto\nFRA\tFrance\n");
        write(
                "persons.tsv",
                "id\tname_en\tname_ar\tcountry\taliases_en\taliases_ar\tshort_en\tshort_ar\n"
                        + "emmanuel-macron\tEmmanuel Macron\nfrancois-hollande\tFrançois Hollande\n");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text);
    }

    @Test
    void everyFileOfOfficesIsRead() throws IOException {
        write("offices.tsv", OFFICES + "head_of_state\tFRA\temmanuel-macron\t2017-05-14\t\n");
        write("offices-before.tsv", OFFICES + "head_of_state\tFRA\tfrancois-hollande\t2012-05-15\t2017-05-14\n");
        write("office-titles.tsv", "office\tof\ttitles_en\ttitles_ar\nhead_of_state\t\tpresident\tالرئيس|رئيس\n");
        Offices offices = CatalogueFiles.fromDirectory(directory).offices();
        assertThat(offices.tenures())
                .extracting(Tenure::person)
                .containsExactly("francois-hollande", "emmanuel-macron");
        assertThat(offices.titles()).extracting(OfficeTitle::text).containsExactly("president", "الرئيس", "رئيس");
    }

    @Test
    void allFaultsAreToldWithTheirLines() throws IOException {
        write(
                "offices.tsv",
                OFFICES
                        + "king\tFRA\temmanuel-macron\t2017\t\n"
                        + "head_of_state\tXYZ\temmanuel-macron\t2017\t\n"
                        + "head_of_state\tFRA\tnobody\t2017\t\n"
                        + "head_of_state\tFRA\temmanuel-macron\t2017-02-30\tsoon\n"
                        + "head_of_state\tFRA\temmanuel-macron\t2017\t2012\n"
                        + "head\tFRA\temmanuel-macron\t2017\t\n"
                        + "head_of_state\tFRA\tfrancois-hollande\t2012-05-15\t2017-05-15\n"
                        + "head_of_state\tFRA\temmanuel-macron\t2017-05-14\t\n");
        write(
                "office-titles.tsv",
                "office\tof\ttitles_en\ttitles_ar\nhead_of_state\t\t=president\tpresident\nhead\t\tchief\t\n");
        assertThatThrownBy(() -> CatalogueFiles.fromDirectory(directory))
                .isInstanceOfSatisfying(CatalogueException.class, e -> assertThat(e.faults())
                        .extracting(fault -> fault.file() + ":" + fault.line())
                        .containsExactly(
                                "offices.tsv:2",
                                "offices.tsv:3",
                                "offices.tsv:4",
                                "offices.tsv:5",
                                "offices.tsv:5",
                                "offices.tsv:6",
                                "offices.tsv:7",
                                "offices.tsv:9",
                                "office-titles.tsv:2",
                                "office-titles.tsv:2",
                                "office-titles.tsv:3"))
                .hasMessageContaining("'king' is no office.")
                .hasMessageContaining(
                        "emmanuel-macron and francois-hollande (offices.tsv:8) are both head_of_state of FRA");
    }

    @Test
    void aTermKnownByMonthOrYearIsSureOnlyOutsideIt() {
        Tenure tenure = new Tenure(Office.HEAD_OF_STATE, "FRA", "x", "1993", "1995-05");
        assertThat(tenure.surelyFrom()).isEqualTo(LocalDate.of(1994, 1, 1));
        assertThat(tenure.surelyUntil()).isEqualTo(LocalDate.of(1995, 5, 1));
    }

    @Test
    void officesAreInTheFingerprint() throws IOException {
        String without = CatalogueFiles.fromDirectory(directory).fingerprint();
        write("offices.tsv", OFFICES + "head_of_state\tFRA\temmanuel-macron\t2017-05-14\t\n");
        assertThat(CatalogueFiles.fromDirectory(directory).fingerprint()).isNotEqualTo(without);
    }
}
