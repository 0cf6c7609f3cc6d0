package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال الوزير وفق وكالة \"رويترز\"",
                "يقول المحللون لـ\"رويترز\" إنه بعيد",
                "في تقرير اطلعت عليه \"رويترز\" أمس",
                "بحسب موقع رويترز",
                "القاهرة (رويترز) - وصل الوفد",
                "وقال مراسل رويترز إن الوفد وصل",
                "The minister told Reuters on Monday.",
                "He told a Reuters reporter that he would go.",
                "PARIS (Reuters) - The talks began."
            })
    void aMediumThatReportsIsCited(String text) {
        assertThat(Samples.in(text))
                .filteredOn(mention -> mention.actorId().equals("reuters"))
                .singleElement()
                .matches(Mention::attribution);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قتل مراسل رويترز في المدينة",
                "اقتحام مكتب وكالة رويترز",
                "A Reuters cameraman was killed.",
                "Shares of Reuters fell.",
                "Reuters Holdings Plc bought the firm."
            })
    void aMediumWhosePeopleOrPremisesAreMeantActs(String text) {
        assertThat(Samples.in(text))
                .filteredOn(mention -> mention.actorId().equals("reuters"))
                .singleElement()
                .matches(mention -> !mention.attribution());
    }

    @ParameterizedTest
    @ValueSource(strings = {"قالت روسيا", "according to Russia"})
    void onlyMediaAreCited(String text) {
        assertThat(Samples.in(text)).singleElement().matches(mention -> !mention.attribution());
    }
}
