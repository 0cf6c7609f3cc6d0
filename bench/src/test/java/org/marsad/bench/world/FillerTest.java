package org.marsad.bench.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.CatalogueFiles;
import org.marsad.matcher.Matcher;

class FillerTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.fromClassPath();
    private static final Matcher MATCHER = Matcher.of(CATALOGUE);
    private static final Lexicon LEXICON = new Lexicon(3, Agenda.TOPICS, NameWords.of(CATALOGUE));

    @ParameterizedTest
    @EnumSource
    void fillerNamesNobody(Tongue tongue) {
        Speech speech = new Speech(LEXICON, 0);
        Draws draws = Draws.of(3, "filler");
        for (int i = 0; i < 1_500; i++) {
            Marked sentence = speech.sentence(tongue, i % Agenda.TOPICS, 25, List.of(), draws);
            assertThat(MATCHER.match(sentence.text(), sentence.text()))
                    .as(sentence.text())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void functionWordsAloneNameNobody(Tongue tongue) {
        for (String word : tongue.functionWords()) {
            assertThat(MATCHER.match("", word)).as(word).isEmpty();
            assertThat(MATCHER.match("", word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1)))
                    .as(word)
                    .isEmpty();
        }
    }
}
