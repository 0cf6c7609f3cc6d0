package org.marsad.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.focus.Evidence;
import org.marsad.focus.FocusedState;
import org.marsad.matcher.Mention;
import org.marsad.matcher.Method;
import org.marsad.matcher.Part;

class FoundActorsTest {

    private static final FoundActors FOUND = new FoundActors(
            List.of(
                    new Mention(Part.TITLE, 0, 5, "SAU", "الرياض", 0, 0, Method.METONYM, 0.8, true),
                    new Mention(
                            Part.BODY,
                            70_000,
                            70_012,
                            "vladimir-putin",
                            "بوتـ".repeat(30_000),
                            3,
                            41,
                            Method.SURNAME,
                            0.67,
                            false)),
            List.of(
                    new FocusedState("RUS", 0.731, Evidence.MEMBER, 2, false),
                    new FocusedState("SAU", 0.2, Evidence.NAMED, 1, true)));

    @Test
    void whatWasPackedComesBackInAllItsParts() {
        assertThat(FoundActors.unpack(FOUND.pack())).isEqualTo(FOUND);
        assertThat(FoundActors.states(FOUND.pack())).isEqualTo(FOUND.states());
    }

    @Test
    void everyPartMethodAndClueIsToldFromTheOthers() {
        for (Method method : Method.values()) {
            Mention mention = new Mention(Part.BODY, 1, 2, "FRA", "", 1, 1, method, 1, false);
            assertThat(FoundActors.unpack(new FoundActors(List.of(mention), List.of()).pack())
                            .mentions())
                    .containsExactly(mention);
        }
        for (Evidence clue : Evidence.values()) {
            FocusedState state = new FocusedState("FRA", 1, clue, 1, false);
            assertThat(FoundActors.states(new FoundActors(List.of(), List.of(state)).pack()))
                    .containsExactly(state);
        }
    }
}
