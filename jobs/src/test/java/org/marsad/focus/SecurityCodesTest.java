package org.marsad.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityCodesTest {

    private static final SecurityCodes CODES = new SecurityCodes(Map.of("T", "JPN", "HK", "HKG"));

    private static List<String> states(String text) {
        return CODES.find(text).stream().map(SecurityCodes.Code::stateId).toList();
    }

    @Test
    void codesInAngleAndRoundBracketsAreFoundInOrder() {
        assertThat(CODES.find("One <ABCD.T> and (0005.HK)"))
                .containsExactly(new SecurityCodes.Code("JPN", 4), new SecurityCodes.Code("HKG", 17));
    }

    @Test
    void bracketsOfOtherThingsAreNone() {
        assertThat(states("<ABCD> (T) <.T> <ABCD.> (U.S.T) (ABCD.T] <ABCDEFGHI.T> (abcd.t) <ABCD.TTTT> <ABCD.X> <A"))
                .isEmpty();
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(states("")).isEmpty();
    }

    @Test
    void bracketsWithoutEndTakeNoTime() {
        assertThat(states("(".repeat(1_000_000))).isEmpty();
    }
}
