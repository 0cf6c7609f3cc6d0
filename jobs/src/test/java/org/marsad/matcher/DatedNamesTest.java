package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.CatalogueFiles;
import org.marsad.catalogue.Language;
import org.marsad.catalogue.Spelling;
import org.marsad.catalogue.SpellingUse;
import org.marsad.catalogue.Validity;

class DatedNamesTest {

    private static final Matcher MATCHER = Matcher.of(CatalogueFiles.fromClassPath());

    private static List<String> found(Matcher matcher, String text, LocalDate day) {
        return matcher.match("", text, day).stream().map(Mention::actorId).toList();
    }

    private static Actor actor(String id, Spelling... spellings) {
        return new Actor(id, ActorKind.ORGANISATION, id, null, null, null, null, null, null, List.of(spellings));
    }

    private static Spelling name(String text, Validity days) {
        return new Spelling(text, Language.ENGLISH, SpellingUse.NAME, days);
    }

    @Test
    void aCapitalStandsForTheStateOfTheDay() {
        LocalDate then = LocalDate.of(1987, 3, 1);
        assertThat(found(MATCHER, "officials in Moscow said", then)).containsExactly("SUN");
        assertThat(found(MATCHER, "وقالت موسكو إنها", then)).containsExactly("SUN");
        assertThat(found(MATCHER, "the Kremlin and Prague and Belgrade", then)).containsExactly("SUN", "CSK", "YUG");
        assertThat(found(MATCHER, "officials in Moscow said", LocalDate.of(1991, 12, 25)))
                .containsExactly("SUN");
        assertThat(found(MATCHER, "officials in Moscow said", LocalDate.of(1991, 12, 26)))
                .containsExactly("RUS");
        assertThat(found(MATCHER, "وقالت لموسكو وبراغ وبلغراد", LocalDate.of(2024, 3, 1)))
                .containsExactly("RUS", "CZE", "SRB");
    }

    @Test
    void anArticleOfUnknownDayIsReadAsOfLate() {
        assertThat(MATCHER.match("", "officials in Moscow said"))
                .extracting(Mention::actorId)
                .containsExactly("RUS");
    }

    @Test
    void namesAndOtherStatesStayWhatTheyAre() {
        LocalDate then = LocalDate.of(1987, 3, 1);
        assertThat(found(MATCHER, "Russia and Paris", then)).containsExactly("RUS", "FRA");
        assertThat(found(MATCHER, "the Soviet Union", LocalDate.of(2024, 3, 1))).containsExactly("SUN");
    }

    @Test
    void aNameOfCertainDaysIsNobodysOnOthersAndLeavesShorterNamesToBeFound() {
        Matcher matcher = Matcher.of(Catalogue.of(List.of(
                actor("acme", name("Acme", Validity.ALWAYS)),
                actor("acme-bank", name("Acme Bank", Validity.of("1990", "1999"))),
                actor("new-acme-bank", name("Acme Bank", Validity.of("2010-05-02", null))))));
        assertThat(found(matcher, "at Acme Bank", LocalDate.of(1989, 12, 31))).containsExactly("acme");
        assertThat(found(matcher, "at Acme Bank", LocalDate.of(1990, 1, 1))).containsExactly("acme-bank");
        assertThat(found(matcher, "at Acme Bank", LocalDate.of(1999, 12, 31))).containsExactly("acme-bank");
        assertThat(found(matcher, "at Acme Bank", LocalDate.of(2000, 1, 1))).containsExactly("acme");
        assertThat(found(matcher, "at Acme Bank", LocalDate.of(2010, 5, 2))).containsExactly("new-acme-bank");
    }

    @Test
    void aShortFormRefersBackOnItsDaysOnly() {
        Matcher matcher = Matcher.of(Catalogue.of(List.of(actor(
                "acme",
                name("Acme Incorporated", Validity.ALWAYS),
                new Spelling("Aci", Language.ENGLISH, SpellingUse.SHORT, Validity.of("2000", null))))));
        assertThat(found(matcher, "Acme Incorporated grew. So Aci hired.", LocalDate.of(1999, 1, 1)))
                .containsExactly("acme");
        assertThat(found(matcher, "Acme Incorporated grew. So Aci hired.", LocalDate.of(2001, 1, 1)))
                .containsExactly("acme", "acme");
    }
}
