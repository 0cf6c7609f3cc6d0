package org.marsad.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueFilesTest {

    private static final String PLACES = "id\tname_en\tname_ar\tcountry\taliases_en\taliases_ar\n";
    private static final String PERSONS = "id\tname_en\tname_ar\tcountry\taliases_en\taliases_ar\tshort_en\tshort_ar\n";

    @TempDir
    private Path directory;

    private void write(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text);
    }

    @Test
    void everySpellingOfAnActorIsRead() {
        Actor actor = SampleCatalogue.load().actor("PRK").orElseThrow();
        assertThat(actor.kind()).isEqualTo(ActorKind.STATE);
        assertThat(actor.nameAr()).isEqualTo("كوريا الشمالية");
        assertThat(actor.names().get("en"))
                .containsExactly("North Korea", "Democratic People's Republic of Korea", "DPRK");
        assertThat(actor.spellings())
                .contains(new Spelling("كوري شمالي", Language.ARABIC, SpellingUse.DEMONYM))
                .contains(new Spelling("Pyongyang", Language.ENGLISH, SpellingUse.METONYM));
    }

    @Test
    void allFaultsAreReportedAtOnceWithTheirLines() throws IOException {
        write(
                "places.tsv",
                "# places\n" + PLACES
                        + "Gaza\tGaza\tغزة\t\t\t\n"
                        + "rafah\tRafah\tRafah\tXYZ\t\t\n"
                        + "rafah\tKhan Yunis\tخان يونس\t\tGaza\t\n"
                        + "jenin\t\t\t\t\t\n");
        write("persons.tsv", "id\tname\n");
        assertThatThrownBy(() -> CatalogueFiles.fromDirectory(directory))
                .isInstanceOfSatisfying(CatalogueException.class, e -> assertThat(e.faults())
                        .extracting(fault -> fault.file() + ":" + fault.line())
                        .containsExactlyInAnyOrder(
                                "persons.tsv:1",
                                "persons.tsv:1",
                                "places.tsv:3",
                                "places.tsv:5",
                                "places.tsv:4",
                                "places.tsv:6",
                                "places.tsv:4",
                                "places.tsv:5"))
                .hasMessageContaining("The country 'XYZ' of rafah is no state of the catalogue.")
                .hasMessageContaining("'Gaza' of rafah also names Gaza (places.tsv:3).");
    }

    @Test
    void aShortFormMayBelongToTwo() throws IOException {
        write(
                "persons.tsv",
                PERSONS
                        + "george-bush\tGeorge Bush\tجورج بوش الأب\t\t\t\tBush\tبوش\n"
                        + "jeb-bush\tJeb Bush\tجيب بوش\t\t\t\tBush\tبوش\n");
        assertThat(CatalogueFiles.fromDirectory(directory).size()).isEqualTo(2);
    }

    @Test
    void anEmptyDirectoryIsAFault() {
        assertThatThrownBy(() -> CatalogueFiles.fromDirectory(directory))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("No file lists an actor.");
    }

    @Test
    void theFingerprintDependsOnContentAndNotOnOrder() throws IOException {
        write("places.tsv", PLACES + "gaza\tGaza\tغزة\t\t\t\nrafah\tRafah\tرفح\t\t\t\n");
        String fingerprint = CatalogueFiles.fromDirectory(directory).fingerprint();
        write("places.tsv", PLACES + "rafah\tRafah\tرفح\t\t\t\n# a note\ngaza\tGaza\tغزة\t\t\t\n");
        assertThat(CatalogueFiles.fromDirectory(directory).fingerprint()).isEqualTo(fingerprint);
        write("places.tsv", PLACES + "gaza\tGaza\tغزة\t\tGaza City\t\nrafah\tRafah\tرفح\t\t\t\n");
        assertThat(CatalogueFiles.fromDirectory(directory).fingerprint()).isNotEqualTo(fingerprint);
    }
}
