package org.marsad.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.InvalidInput;

class ConllFileTest {

    private static ConllFile file(String... lines) {
        return ConllFile.of("made.conll", List.of(lines));
    }

    @Test
    void sentencesEndWithEmptyLines() {
        assertThat(file("زار O", "لبنان B-LOC", "", "", "ثم O").documents())
                .containsExactly(List.of(
                        new Tagged(List.of("زار", "لبنان"), List.of("O", "B-LOC")),
                        new Tagged(List.of("ثم"), List.of("O"))));
    }

    @Test
    void documentsAreToldApart() {
        ConllFile file = file("-DOCSTART- -X- O", "", "a O", "", "b O", "", "-DOCSTART- -X- O", "", "c O");
        assertThat(file.documents()).hasSize(2);
        assertThat(file.articles(1)).extracting(Tagged::tokens).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void withoutDocumentsSoManySentencesAreAnArticle() {
        ConllFile file = file("a O", "", "b O", "", "c O");
        assertThat(file.articles(2)).extracting(Tagged::tokens).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(file.articles(1)).hasSize(3);
    }

    @Test
    void theTagIsTheLastOfSeveralColumns() {
        assertThat(file("Lima\tNNP\tI-NP\tB-LOC").documents().get(0).get(0).spans())
                .containsExactly(new Span(0, 1, EntityClass.LOC));
    }

    @Test
    void everyLineAtFaultIsTold() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> file("a O", "b", "c LOC"))
                .satisfies(e -> assertThat(e.problems())
                        .hasSize(2)
                        .first()
                        .asString()
                        .startsWith("made.conll, line 2: 'b' is no token with a tag."));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> file("", ""))
                .withMessageContaining("no token");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ConllFile.read(Path.of("no-such.conll")))
                .withMessageContaining("--conll no-such.conll can't be read");
    }

    @Test
    void halvesMakeTheWhole() {
        List<Integer> all = List.of(1, 2, 3, 4, 5);
        assertThat(Half.FIRST.of(all)).containsExactly(1, 2);
        assertThat(Half.SECOND.of(all)).containsExactly(3, 4, 5);
        assertThat(Half.ODD.of(all)).containsExactly(1, 3, 5);
        assertThat(Half.EVEN.of(all)).containsExactly(2, 4);
        assertThat(Half.ALL.of(all)).isEqualTo(all);
    }
}
