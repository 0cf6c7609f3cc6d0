package org.marsad.bench.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final int WORDS = 200_000;
    private static final Lexicon LEXICON = new Lexicon(11, Agenda.TOPICS, Set.of());

    private static Stream<String> drawn(int topic) {
        Draws draws = Draws.of(11, "lexicon");
        return Stream.generate(() -> LEXICON.word(Tongue.ARABIC, topic, draws)).limit(WORDS);
    }

    @Test
    void aWordIsFollowedByTheSameWordInAFifthOfItsCases() {
        String word = LEXICON.topicWords(Tongue.ARABIC, 3).get(0);
        Map<String, Long> written = new HashMap<>();
        drawn(3).filter(words -> words.equals(word) || words.startsWith(word + " "))
                .forEach(words -> written.merge(words, 1L, Long::sum));

        assertThat(written).hasSize(2).containsKey(word);
        double all = written.values().stream().mapToLong(Long::longValue).sum();
        assertThat(all).isGreaterThan(500);
        assertThat(written.get(word) / all).isCloseTo(0.8, within(0.05));
    }

    @Test
    void theCommonestWordIsWrittenAsOftenAsInNews() {
        String commonest = Tongue.ARABIC.functionWords().get(0);
        double words = drawn(0).mapToInt(drawn -> drawn.split(" ", -1).length).sum();

        assertThat(drawn(0).filter(commonest::equals).count() / words).isCloseTo(0.028, within(0.004));
    }
}
