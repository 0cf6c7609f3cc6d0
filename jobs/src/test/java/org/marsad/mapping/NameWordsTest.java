package org.marsad.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameWordsTest {

    @Test
    void splitsAtCaseDigitsAndSigns() {
        assertThat(NameWords.words("webPublicationDate")).containsExactly("web", "publication", "date");
        assertThat(NameWords.words("V2.1DATE_url-to:XMLFile")).containsExactly("v", "date", "url", "to", "xml", "file");
        assertThat(NameWords.words("$oid")).containsExactly("oid");
        assertThat(NameWords.words("")).isEmpty();
    }

    @Test
    void splitsKnownWordsThatAreWrittenTogether() {
        assertThat(NameWords.concepts("pubdate")).containsExactly(Concept.PUBLISHED, Concept.DATE);
        assertThat(NameWords.concepts("DOCUMENTIDENTIFIER")).containsExactly(Concept.NEUTRAL, Concept.ID);
        assertThat(NameWords.concepts("imageurl")).containsExactly(Concept.IMAGE, Concept.URL);
    }

    @Test
    void knowsWordsOfSeveralLanguages() {
        assertThat(NameWords.concepts("تاريخ_النشر")).containsExactly(Concept.DATE, Concept.PUBLISHED);
        assertThat(NameWords.concepts("الصحيفة")).containsExactly(Concept.SOURCE);
        assertThat(NameWords.concepts("yayınTarihi")).containsExactly(Concept.PUBLISHED, Concept.DATE);
        assertThat(NameWords.concepts("Überschrift")).containsExactly(Concept.TITLE);
        assertThat(NameWords.concepts("título")).containsExactly(Concept.TITLE);
    }

    @Test
    void leavesOtherWordsUnknown() {
        assertThat(NameWords.concepts("xyzzy")).containsExactly(Concept.UNKNOWN);
    }
}
