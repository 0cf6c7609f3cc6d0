package org.marsad.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

class SpellingsTest {

    @Test
    void transcriptionsOfOneNameAreOneActor() {
        assertThat(Spellings.group(List.of("جوردون براون", "غوردن براون", "سمير خياط")))
                .containsExactly(0, 0, 2);
    }

    @Test
    void aNameWithItsMiddleNameIsTheSame() {
        assertThat(Spellings.group(List.of("سمير خياط", "سمير احمد خياط"))).containsExactly(0, 0);
    }

    @Test
    void aShortNameThatTwoCouldHaveStaysAlone() {
        assertThat(Spellings.group(List.of("سمير خياط", "سمير احمد خياط", "سمير علي خياط")))
                .containsExactly(0, 1, 2);
    }

    @Test
    void namesOfTwoPeopleThatSoundAlikeStayApart() {
        assertThat(Spellings.group(List.of("محمد قاسم", "محمود قاسم"))).containsExactly(0, 1);
        assertThat(Spellings.group(List.of("محمد فايز", "محمد فوزي"))).containsExactly(0, 1);
        assertThat(Spellings.group(List.of("سالم مطر", "سالم مطيري"))).containsExactly(0, 1);
    }

    @Test
    void singleWordsAndOtherNamesStayApart() {
        assertThat(Spellings.group(List.of("خياط", "خيط", "سمير نجار", "سمير حداد")))
                .containsExactly(0, 1, 2, 3);
        assertThat(Spellings.group(List.of())).isEmpty();
    }

    @Test
    void keysLeaveOutArticlesAndSpacesOfServants() {
        assertThat(key("سمير الخيّاط")).isEqualTo(key("سمير خياط"));
        assertThat(key("عبد الله الخياط")).isEqualTo(key("عبدالله خياط"));
        assertThat(key("John Smith")).isEqualTo("john smith");
    }

    private static String key(String name) {
        Tokens tokens = Tokenizer.tokenize(name);
        return NameKey.of(tokens, 0, tokens.size() - 1);
    }
}
