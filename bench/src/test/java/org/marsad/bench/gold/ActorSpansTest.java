package org.marsad.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.catalogue.CatalogueFiles;

class ActorSpansTest {

    private final ActorSpans spans = ActorSpans.of(CatalogueFiles.fromClassPath(), Convention.STRICT);

    @Test
    void aTokenIsFoundWithItsParticle() {
        assertThat(spans.find(List.of("وصل", "الوفد", "لفرنسا", "."))).containsExactly(new Span(2, 3, EntityClass.LOC));
    }

    @Test
    void aNameOfSeveralTokensIsOneSpan() {
        assertThat(spans.find(List.of("زار", "أنطونيو", "غوتيريش", "مصر")))
                .containsExactly(new Span(1, 3, EntityClass.PERS), new Span(3, 4, EntityClass.LOC));
    }

    @Test
    void demonymsAreNoNamesUnlessAskedFor() {
        List<String> tokens = List.of("قال", "الوزير", "الفرنسي", "أمس");
        assertThat(spans.find(tokens)).isEmpty();
        assertThat(with(Convention.STRICT.withDemonyms()).find(tokens))
                .containsExactly(new Span(2, 3, EntityClass.LOC));
    }

    @Test
    void aBodyNamedByTheAdjectiveOfAStateMayBeLeftOut() {
        List<String> tokens = List.of("أعلن", "الجيش", "اللبناني", "وحزب", "الله", "اليوم");
        assertThat(spans.find(tokens)).hasSize(2);
        assertThat(with(Convention.STRICT.withoutDescriptions()).find(tokens))
                .containsExactly(new Span(3, 5, EntityClass.ORG));
    }

    @Test
    void mentionsOfLittleConfidenceMayBeLeftOut() {
        assertThat(with(Convention.STRICT.from(0.9)).find(List.of("نمت", "عمان", "هذا", "العام")))
                .isEmpty();
        assertThat(spans.find(List.of("نمت", "عمان", "هذا", "العام"))).hasSize(1);
    }

    private static ActorSpans with(Convention convention) {
        return ActorSpans.of(CatalogueFiles.fromClassPath(), convention);
    }

    @Test
    void theScoreIsStrict() {
        Map<EntityClass, Tally> score = spans.score(List.of(
                new Tagged(List.of("في", "فرنسا", "ومصر"), List.of("O", "B-LOC", "B-LOC")),
                new Tagged(List.of("في", "فرنسا", "الجميلة"), List.of("O", "B-LOC", "I-LOC")),
                new Tagged(List.of("في", "فرنسا"), List.of("O", "B-ORG")),
                new Tagged(List.of("قال", "زيد"), List.of("O", "B-PERS"))));
        assertThat(score.get(EntityClass.LOC)).isEqualTo(new Tally(4, 3, 2));
        assertThat(score.get(EntityClass.ORG)).isEqualTo(new Tally(0, 1, 0));
        assertThat(score.get(EntityClass.PERS)).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void withoutWordsForKindsBothSidesAreTrimmed() {
        List<Tagged> articles = List.of(
                new Tagged(List.of("في", "قطاع", "غزة"), List.of("O", "O", "B-LOC")),
                new Tagged(List.of("في", "مكة"), List.of("O", "B-LOC")),
                new Tagged(List.of("وفي", "جمهورية", "مصر", "العربية"), List.of("O", "B-LOC", "I-LOC", "I-LOC")));
        Map<EntityClass, Tally> score =
                with(Convention.STRICT.withoutKindWords()).score(articles);
        assertThat(score.get(EntityClass.LOC)).isEqualTo(new Tally(3, 3, 3));
        assertThat(spans.score(articles).get(EntityClass.LOC).both()).isLessThan(3);
    }

    @Test
    void noTokensHoldNoNames() {
        assertThat(spans.find(List.of())).isEmpty();
        assertThat(spans.score(List.of())).containsEntry(EntityClass.LOC, Tally.NONE);
    }

    @Test
    void ratesAreThoseOfTheCounts() {
        Tally tally = new Tally(4, 8, 2);
        assertThat(tally.precision()).isEqualTo(0.5);
        assertThat(tally.recall()).isEqualTo(0.25);
        assertThat(tally.f1()).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(Tally.NONE.f1()).isZero();
        assertThat(Tally.NONE.precision()).isZero();
        assertThat(Tally.NONE.recall()).isZero();
    }
}
