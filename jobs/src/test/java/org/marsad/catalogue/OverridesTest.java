package org.marsad.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.catalogue.Catalogues.faults;
import static org.marsad.catalogue.Catalogues.spellings;
import static org.marsad.catalogue.Catalogues.stream;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverridesTest {

    private static final String HEADER = "operation,actor_id,other_id,text,use,from,to,note";

    private static CatalogueBuilder overridden(String... lines) {
        List<String> all = new ArrayList<>(List.of(HEADER));
        all.addAll(List.of(lines));
        return new CatalogueBuilder()
                .addCsv(
                        "list.csv",
                        stream(
                                "actor_id,kind,name_en,name_ar,aliases_en,short_en,part_of",
                                "bird,organisation,Bird,طائر,Bird Inc|Birdsite,,",
                                "cross,organisation,Cross,,Cross Corp,Cr,",
                                "nest,organisation,Nest,,,,bird"))
                .addOverrides("overrides.csv", stream(all.toArray(new String[0])));
    }

    private static Catalogue after(String... lines) {
        return overridden(lines).build();
    }

    @Test
    void mergedActorsAreOne() {
        Catalogue catalogue = after("merge,bird,cross,,,,,renamed");
        assertThat(catalogue.actor("bird")).isEmpty();
        assertThat(spellings(catalogue, "cross"))
                .containsExactlyInAnyOrder(
                        "Cross NAME",
                        "Cross Corp ALIAS",
                        "Cr SHORT",
                        "Bird ALIAS",
                        "طائر ALIAS",
                        "Bird Inc ALIAS",
                        "Birdsite ALIAS");
        assertThat(catalogue.actor("cross").orElseThrow().nameEn()).isEqualTo("Cross");
        assertThat(catalogue.actor("nest").orElseThrow().partOf()).isEqualTo("cross");
    }

    @Test
    void actorsMergedFromADayAreTwoBefore() {
        Catalogue catalogue = after("merge,bird,cross,,,2023-07-24,,");
        assertThat(spellings(catalogue, "bird"))
                .containsExactly(
                        "Bird NAME null..2023-07-24",
                        "طائر NAME null..2023-07-24",
                        "Bird Inc ALIAS null..2023-07-24",
                        "Birdsite ALIAS null..2023-07-24");
        assertThat(spellings(catalogue, "cross")).contains("Cross NAME", "Bird ALIAS 2023-07-24..null");
    }

    @Test
    void aSplitOffSpellingIsANewActors() {
        Catalogue catalogue = after("split,bird,bird-site,Birdsite|bird inc,,,,");
        Actor made = catalogue.actor("bird-site").orElseThrow();
        assertThat(made.kind()).isEqualTo(ActorKind.ORGANISATION);
        assertThat(made.nameEn()).isEqualTo("Birdsite");
        assertThat(spellings(catalogue, "bird-site")).containsExactlyInAnyOrder("Birdsite ALIAS", "Bird Inc ALIAS");
        assertThat(spellings(catalogue, "bird")).containsExactly("Bird NAME", "طائر NAME");
    }

    @Test
    void aRenamedActorKeepsItsOldNameAsAnAlias() {
        Catalogue catalogue = after("rename,bird,,X Site|موقع إكس,,,,");
        Actor bird = catalogue.actor("bird").orElseThrow();
        assertThat(bird.nameEn()).isEqualTo("X Site");
        assertThat(bird.nameAr()).isEqualTo("موقع إكس");
        assertThat(spellings(catalogue, "bird")).contains("X Site NAME", "موقع إكس NAME", "Bird ALIAS", "طائر ALIAS");
    }

    @Test
    void aBlockedSpellingNamesNobody() {
        Catalogue catalogue = after("block,,,Bird,,,,", "block,cross,,Cr,,,,");
        assertThat(spellings(catalogue, "bird")).doesNotContain("Bird NAME").contains("Bird Inc ALIAS");
        assertThat(spellings(catalogue, "cross")).doesNotContain("Cr SHORT");
        assertThat(catalogue.notNames()).containsExactly("Bird");
    }

    @Test
    void aSpellingBlockedForSomeDaysNamesItsActorOnTheOthers() {
        Catalogue catalogue = after("block,cross,,Cross Corp,,2001,2002-06,");
        assertThat(spellings(catalogue, "cross"))
                .contains("Cross Corp ALIAS null..2001-01-01", "Cross Corp ALIAS 2002-07-01..null");
    }

    @Test
    void aBlockedActorIsLookedForNoMore() {
        Catalogue catalogue = after("block,bird,,,,,,");
        assertThat(catalogue.actor("bird")).isEmpty();
        assertThat(catalogue.actor("nest").orElseThrow().partOf()).isNull();
    }

    @Test
    void anAddedAliasIsNobodyElsesOnItsDays() {
        Catalogue catalogue = after("alias,cross,,Birdsite,,2023-07-24,,", "alias,cross,,X,short,,,");
        assertThat(spellings(catalogue, "cross")).contains("Birdsite ALIAS 2023-07-24..null", "X SHORT");
        assertThat(spellings(catalogue, "bird")).contains("Birdsite ALIAS null..2023-07-24");
    }

    @Test
    void overridesWinOverEveryList() {
        Catalogue catalogue = new CatalogueBuilder()
                .addMarsads()
                .addCsv("mine.csv", stream("actor_id,kind,name_en", "town,place,Kremlin"))
                .addOverrides("overrides.csv", stream(HEADER, "alias,USA,,Kremlin,metonym,,,", "alias,RUS,,Moscow,,,,"))
                .build();
        assertThat(spellings(catalogue, "USA")).contains("Kremlin METONYM");
        assertThat(spellings(catalogue, "town")).isEmpty();
        assertThat(spellings(catalogue, "SUN")).noneMatch(spelling -> spelling.startsWith("Moscow"));
    }

    @Test
    void allFaultsAreTold() {
        assertThat(faults(overridden(
                        "fuse,bird,cross,,,,,",
                        "merge,bird,,,,,,",
                        "merge,bird,birdd,,,,,",
                        "rename,bird,,X Site,,2023,,",
                        "split,bird,site,Cross,,,,",
                        "block,owl,,,,,,",
                        "block,,,Owl,,2001,,",
                        "alias,cross,,Birdy,nickname,,,",
                        "alias,cross,,Birdy,,soon,,",
                        "alias,cross,,Birdy,,2002,2001,",
                        "alias,cross,,!!,,,,")))
                .containsExactly(
                        "overrides.csv:2: There is no operation 'fuse'. Write one of merge, split, rename, block,"
                                + " alias.",
                        "overrides.csv:3: merge: it takes actor_id and other_id, and no text. See the operations in "
                                + "docs/catalogue.md.",
                        "overrides.csv:4: merge: There is no other actor birdd. Look for its id with 'marsad catalogue "
                                + "--find NAME'.",
                        "overrides.csv:5: rename: it takes actor_id and text, and no dates: an actor has one name;"
                                + " give it a dated alias. See the operations in docs/catalogue.md.",
                        "overrides.csv:6: split: 'Cross' is no spelling of bird. Look at its spellings with 'marsad "
                                + "catalogue --find NAME'.",
                        "overrides.csv:7: block: There is no actor owl. Look for its id with 'marsad catalogue --find "
                                + "NAME'.",
                        "overrides.csv:8: block: 'Owl' is no spelling of any actor. Leave out the dates to block it as"
                                + " a phrase that names nobody.",
                        "overrides.csv:9: There is no use 'nickname'. Write alias, acronym, short, demonym or metonym.",
                        "overrides.csv:10: from or to is no date: Text 'soon-01-01' could not be parsed at index 0."
                                + " Write 1991, 1991-12 or 1991-12-26.",
                        "overrides.csv:11: It ends in 2002-01-01, before or when it begins in 2002-01-01. Swap or mend "
                                + "them.",
                        "overrides.csv:12: alias: '!!' has no letters. Remove it.");
    }

    @Test
    void linesThatContradictEachOtherAreFaults() {
        assertThat(faults(overridden("alias,cross,,Robin,,,2001,", "alias,bird,,Robin,,2001,,")))
                .containsExactly(
                        "overrides.csv:3: alias: 'Robin' is settled otherwise in line 2. Keep one of the two, or "
                                + "give them dates that do not meet.");
        assertThat(faults(overridden("alias,cross,,Robin,,,2000,", "alias,bird,,Robin,,2001,,")))
                .isEmpty();
        assertThat(faults(overridden("alias,cross,,Birdsite,,,,", "block,bird,,Birdsite,,,,")))
                .isEmpty();
        assertThat(faults(overridden("alias,cross,,Birdsite,,,,", "block,,,Birdsite,,,,")))
                .hasSize(1);
    }
}
