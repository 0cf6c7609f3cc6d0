package org.marsad.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordNumbersTest {

    private final WordNumbers numbers = new WordNumbers();

    @Property(tries = 200)
    void numbersWordsInTheOrderInWhichTheyCome(@ForAll @Size(max = 300) List<@StringLength(max = 4) String> words) {
        WordNumbers fresh = new WordNumbers();
        Map<String, Integer> expected = new LinkedHashMap<>();
        for (String word : words) {
            expected.putIfAbsent(word, expected.size());
            assertThat(fresh.of(word)).isEqualTo(expected.get(word));
        }
        expected.forEach((word, number) -> assertThat(fresh.word(number)).isEqualTo(word));
        assertThat(fresh.size()).isEqualTo(expected.size());
    }

    @Test
    void keepsApartWordsOfOneHash() {
        // The polynomial of 31 gives both the same hash.
        assertThat("AaAa".hashCode()).isEqualTo("BBBB".hashCode());
        assertThat(numbers.of("AaAa")).isZero();
        assertThat(numbers.of("BBBB")).isEqualTo(1);
        assertThat(numbers.of("AaAa")).isZero();
    }

    @Test
    void growsAndForgets() {
        for (int i = 0; i < 50_000; i++) {
            assertThat(numbers.of("w" + i)).isEqualTo(i);
        }
        assertThat(numbers.of("w777")).isEqualTo(777);
        assertThat(numbers.word(49_999)).isEqualTo("w49999");
        numbers.clear();
        assertThat(numbers.of("w777")).isZero();
        assertThat(numbers.size()).isEqualTo(1);
    }
}
