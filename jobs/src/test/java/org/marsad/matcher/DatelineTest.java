package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.Language;
import org.marsad.catalogue.Spelling;
import org.marsad.catalogue.SpellingUse;

class DatelineTest {

    private static final Matcher MATCHER = Matcher.of(Catalogue.of(List.of(
            actor("GBR", ActorKind.STATE, arabic("بريطانيا", SpellingUse.NAME), arabic("لندن", SpellingUse.METONYM)),
            actor("FRA", ActorKind.STATE, english("France", SpellingUse.NAME), english("Paris", SpellingUse.METONYM)),
            actor("jeddah", ActorKind.PLACE, arabic("جدة", SpellingUse.NAME)),
            actor("middle-east", ActorKind.PLACE, arabic("الشرق الأوسط", SpellingUse.NAME)),
            actor(
                    "asharq-al-awsat",
                    ActorKind.MEDIA,
                    arabic("صحيفة الشرق الأوسط", SpellingUse.NAME),
                    arabic("الشرق الأوسط", SpellingUse.SHORT)))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لندن: قال الوزير إنه سيعود",
                "لندن – قال الوزير إنه سيعود",
                "جدة - محمد علي\nافتتح المعرض أمس",
                "Paris, March 9 - The talks began.",
                "Paris (Reuters) - The talks began.",
                "سبق الخبر عنوان\nلندن: قال الوزير"
            })
    void whereAReportWasWrittenIsNoActor(String body) {
        assertThat(MATCHER.match("", body)).singleElement().matches(Mention::attribution);
    }

    @Test
    void everyPlaceOfADatelineCounts() {
        assertThat(MATCHER.match("", "لندن – جدة: قال الوزير إنه سيعود"))
                .hasSize(2)
                .allMatch(Mention::attribution);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصل الوفد إلى لندن: المحادثات تبدأ اليوم",
                "لندن تستضيف المحادثات اليوم",
                "بريطانيا: لن نغادر الاتفاق",
                "Paris agreed to the plan - on terms."
            })
    void aPlaceOrStateThatActsDoes(String body) {
        assertThat(MATCHER.match("", body)).singleElement().matches(mention -> !mention.attribution());
    }

    @Test
    void aTitleHasNoDateline() {
        assertThat(MATCHER.match("لندن: سنعود", "")).singleElement().matches(mention -> !mention.attribution());
    }

    @Test
    void inQuotationMarksAPlaceIsTheMediumOfThatName() {
        assertThat(MATCHER.match("", "وقال لـ«الشرق الأوسط» إنه سيعود إلى الشرق الأوسط"))
                .extracting(Mention::actorId)
                .containsExactly("asharq-al-awsat", "middle-east");
    }

    private static Actor actor(String id, ActorKind kind, Spelling... spellings) {
        String name = Stream.of(spellings).findFirst().orElseThrow().text();
        return new Actor(id, kind, name, name, null, null, null, null, null, List.of(spellings));
    }

    private static Spelling arabic(String text, SpellingUse use) {
        return new Spelling(text, Language.ARABIC, use);
    }

    private static Spelling english(String text, SpellingUse use) {
        return new Spelling(text, Language.ENGLISH, use);
    }
}
