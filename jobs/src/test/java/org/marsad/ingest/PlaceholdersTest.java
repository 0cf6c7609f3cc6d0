package org.marsad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nan",
                "NaN",
                "None",
                "NULL",
                "<NA>",
                "N/A",
                "#N/A",
                "[Removed]",
                "[deleted]",
                "(null)",
                "['']",
                "\\N",
                "<removed>",
                " none. ",
                "\"nan\"",
                "[None]",
                "undefined",
                "NaT",
                "غير متوفر"
            })
    void isAWordForNothing(String value) {
        assertThat(Placeholders.is(value)).isTrue();
        assertThat(Placeholders.emptied(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Removed",
                "Nana",
                "None of the ships left",
                "Nantes",
                "Deleted scenes [video]",
                "الجزائر",
                "7",
                ""
            })
    void isNoOtherWord(String value) {
        assertThat(Placeholders.is(value)).isFalse();
    }
}
