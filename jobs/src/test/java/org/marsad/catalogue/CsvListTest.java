package org.marsad.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.catalogue.Catalogues.csv;
import static org.marsad.catalogue.Catalogues.faults;
import static org.marsad.catalogue.Catalogues.spellings;
import static org.marsad.catalogue.Catalogues.stream;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvListTest {

    private static final String HEADER =
            "actor_id,kind,name_en,name_ar,aliases_en,short_en,country,wikidata_id,from,to";

    @Test
    void everyColumnIsRead() {
        Catalogue catalogue = csv(
                "\uFEFF# my companies",
                "",
                HEADER,
                "SAU,state,Saudi Arabia,السعودية",
                "acme_1,Organisation,\"Acme, Ltd.\",أكمي,Acme Corp|Acme Company,Acme,SAU,Q42,1990,2001-05");
        Actor acme = catalogue.actor("acme_1").orElseThrow();
        assertThat(acme.kind()).isEqualTo(ActorKind.ORGANISATION);
        assertThat(acme.nameEn()).isEqualTo("Acme, Ltd.");
        assertThat(acme.nameAr()).isEqualTo("أكمي");
        assertThat(acme.country()).isEqualTo("SAU");
        assertThat(acme.wikidataId()).isEqualTo("Q42");
        assertThat(acme.existence()).isEqualTo(Validity.of("1990", "2001-05"));
        assertThat(spellings(catalogue, "acme_1"))
                .containsExactlyInAnyOrder(
                        "Acme, Ltd. NAME", "أكمي NAME", "Acme Corp ALIAS", "Acme Company ALIAS", "Acme SHORT");
    }

    @Test
    void semicolonsAndTabsPartCellsToo() {
        assertThat(csv("actor_id;kind;name_en", "a;place;Alpha, the first").actor("a"))
                .map(Actor::nameEn)
                .contains("Alpha, the first");
        assertThat(csv("Kind\tName_EN\tActor_ID", "place\t\"Alpha\" town\ta").actor("a"))
                .map(Actor::nameEn)
                .contains("\"Alpha\" town");
    }

    @Test
    void allFaultsAreToldWithTheirLines() {
        CatalogueBuilder builder = new CatalogueBuilder()
                .addCsv(
                        "list.csv",
                        stream(
                                HEADER,
                                ",place,Nowhere",
                                "a,planet,Mars",
                                "b,place,",
                                "c,place,مكة",
                                "d,place,Delta|Delta City",
                                "e,place,Echo,,,,XYZ,X1,1990,1980",
                                "a b,place,Foxtrot",
                                "g,place,Golf,,Echo",
                                "d,place,Dover",
                                "h,place,Hotel,,,,,,soon",
                                "i,place,India,,,,,,,,more"));
        assertThat(faults(builder))
                .containsExactly(
                        "list.csv:2: The row has no actor_id. Give the actor an id that stays.",
                        "list.csv:3: The kind of a is 'planet'. Write one of person, organisation, state, place,"
                                + " group, media.",
                        "list.csv:4: b has no name. Fill name_en, name_ar or both.",
                        "list.csv:5: 'مكة' stands in a column of the other language. Move it to the _ar column.",
                        "list.csv:6: name_en of d holds [Delta, Delta City]. Keep one name, and move the others to the "
                                + "column of aliases.",
                        "list.csv:7: The wikidata_id 'X1' is none. Write one as in Q30, or leave it empty.",
                        "list.csv:7: It ends in 1981-01-01, before or when it begins in 1990-01-01. Swap or mend them.",
                        "list.csv:7: The country 'XYZ' of e is no state of the catalogue. Write the ISO 3166 alpha-3"
                                + " code of a state that is listed, or leave it empty.",
                        "list.csv:8: The id 'a b' is not an id. Write up to 100 letters from a to z, digits and . _ -,"
                                + " as in saudi-aramco.",
                        "list.csv:9: 'Echo' of g also names e (list.csv:7). Leave it with one of them, move it to a"
                                + " short_ column, or give one of them dates.",
                        "list.csv:10: The id d is taken in list.csv:6. Merge the two lines or choose another id.",
                        "list.csv:11: from 'soon' or to '' is no date. Write 1991, 1991-12 or 1991-12-26.",
                        "list.csv:12: The row has 11 cells, the header 10. Quote a cell that holds the sign that parts "
                                + "cells.");
    }

    @Test
    void aHeaderThatIsWrongIsToldAsAWhole() {
        assertThat(faults(new CatalogueBuilder().addCsv("list.csv", stream("id,kind,label", "a,place,Alpha"))))
                .hasSize(3)
                .anyMatch(fault -> fault.startsWith("list.csv:1: The columns [actor_id] are missing;"))
                .anyMatch(fault -> fault.startsWith("list.csv:1: The columns [id, label] are unknown."))
                .anyMatch(fault -> fault.startsWith("list.csv:1: There is no column of names."));
        assertThat(faults(new CatalogueBuilder().addCsv("list.csv", stream("# nothing"))))
                .containsExactly("list.csv: The file is empty. Begin it with a line of column names.");
    }

    @Test
    void whatIsNoCsvIsAFault() {
        assertThat(faults(new CatalogueBuilder()
                        .addCsv("list.csv", stream("actor_id,kind,name_en", "a,place,\"Alpha", "b,place,Beta"))))
                .singleElement()
                .asString()
                .startsWith("list.csv:")
                .contains("The file cannot be read on:");
        byte[] windows =
                "actor_id,kind,name_ar\na,place,مكة\n".getBytes(java.nio.charset.Charset.forName("windows-1256"));
        assertThat(faults(new CatalogueBuilder().addCsv("list.csv", new ByteArrayInputStream(windows))))
                .singleElement()
                .asString()
                .contains("The text is not UTF-8. Save the file as UTF-8.");
    }

    @Test
    void aWordThatWasLostInDecodingIsAFault() {
        byte[] text = "actor_id,kind,name_ar\na,place,مك\uFFFD\n".getBytes(StandardCharsets.UTF_8);
        assertThat(faults(new CatalogueBuilder().addCsv("list.csv", new ByteArrayInputStream(text))))
                .singleElement()
                .asString()
                .contains("was broken in decoding");
    }

    @Test
    void aLaterListAddsToAnEarlierOneAndItsSpellingsWin() {
        CatalogueBuilder builder = new CatalogueBuilder()
                .addCsv(
                        "one.csv",
                        stream(
                                "actor_id,kind,name_en,aliases_en,country",
                                "SAU,state,Saudi Arabia,Kingdom,",
                                "acme,organisation,Acme,Acme Corp,"))
                .addCsv(
                        "two.csv",
                        stream(
                                "actor_id,kind,name_en,name_ar,country",
                                "acme,organisation,Acme Limited,أكمي,SAU",
                                "palace,place,Kingdom,,"));
        Catalogue catalogue = builder.build();
        Actor acme = catalogue.actor("acme").orElseThrow();
        assertThat(acme.nameEn()).isEqualTo("Acme Limited");
        assertThat(acme.country()).isEqualTo("SAU");
        assertThat(acme.names().get("en")).containsExactly("Acme Limited", "Acme", "Acme Corp");
        assertThat(spellings(catalogue, "SAU")).containsExactly("Saudi Arabia NAME");
        assertThat(spellings(catalogue, "palace")).containsExactly("Kingdom NAME");
        assertThat(builder.remarks()).isEqualTo(List.of("'Kingdom' of palace (two.csv:3) was SAU's (one.csv:2)."));
    }

    @Test
    void anActorIsOfOneKindInAllLists() {
        assertThat(faults(new CatalogueBuilder()
                        .addCsv("one.csv", stream("actor_id,kind,name_en", "acme,organisation,Acme"))
                        .addCsv("two.csv", stream("actor_id,kind,name_en", "acme,media,Acme"))))
                .containsExactly("two.csv:2: acme is of the kind media here, and organisation in one.csv:2. "
                        + "Make them the same, or choose another id.");
    }

    @Test
    void datesTellApartWhoSharesASpelling() {
        Catalogue catalogue = csv(
                "actor_id,kind,name_en,aliases_en,from,to",
                "old-bank,organisation,Old Bank,The Bank,,1999",
                "new-bank,organisation,New Bank,The Bank,1995,");
        assertThat(spellings(catalogue, "old-bank"))
                .containsExactly("Old Bank NAME", "The Bank ALIAS null..2000-01-01");
        assertThat(spellings(catalogue, "new-bank")).containsExactly("New Bank NAME", "The Bank ALIAS");
    }
}
