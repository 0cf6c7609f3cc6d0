package org.marsad.bench.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of each language: function words, common words by Zipf's law, the words of each topic, and now and then one
 * that nobody has written before.
 */
final class Lexicon {

    private static final int COMMON = 60_000;
    private static final int TOPIC_WORDS = 60;
    private static final double COMMON_EXPONENT = 1.0;
    private static final double COMMON_SHIFT = 60;
    private static final double RARE = 0.05;
    private static final double ON_TOPIC = 0.16;

    private record Words(List<String> function, Weights functions, List<String> common, List<List<String>> topics) {}

    private final Coinage coinage;
    private final Map<Tongue, Words> words = new EnumMap<>(Tongue.class);
    private final Weights commons = Weights.zipf(COMMON, COMMON_EXPONENT, COMMON_SHIFT);
    private final Weights topicWords = Weights.zipf(TOPIC_WORDS, 0.8, 2);

    Lexicon(long seed, int topics, Set<String> names) {
        coinage = new Coinage(names);
        for (Tongue tongue : Tongue.values()) {
            Draws draws = Draws.of(seed, "words " + tongue.code());
            Set<String> taken = new HashSet<>();
            List<String> common = distinct(COMMON, tongue, draws, taken);
            List<List<String>> ofTopics = new ArrayList<>();
            for (int topic = 0; topic < topics; topic++) {
                ofTopics.add(distinct(TOPIC_WORDS, tongue, draws, taken));
            }
            List<String> function = tongue.functionWords();
            words.put(tongue, new Words(function, Weights.zipf(function.size(), 1.0, shift(tongue)), common, ofTopics));
        }
    }

    private List<String> distinct(int count, Tongue tongue, Draws draws, Set<String> taken) {
        List<String> coined = new ArrayList<>(count);
        while (coined.size() < count) {
            String word = coinage.next(tongue, draws);
            if (taken.add(word)) {
                coined.add(coinage.today(tongue, word));
            }
        }
        return coined;
    }

    /** The part of all words that are function words. */
    private static double functionShare(Tongue tongue) {
        return tongue == Tongue.ARABIC ? 0.15 : 0.42;
    }

    private static double shift(Tongue tongue) {
        return tongue == Tongue.ARABIC ? 1.6 : 1.5;
    }

    /** The next word of a text on the topic. */
    String word(Tongue tongue, int topic, Draws draws) {
        return draws.chance(functionShare(tongue)) ? function(tongue, draws) : content(tongue, topic, draws);
    }

    /** The next function word. */
    String function(Tongue tongue, Draws draws) {
        Words own = words.get(tongue);
        return own.function().get(own.functions().draw(draws));
    }

    /** The next word that is not a function word. */
    String content(Tongue tongue, int topic, Draws draws) {
        double kind = draws.next();
        Words own = words.get(tongue);
        if (kind < RARE) {
            return rare(tongue, draws);
        }
        return kind < RARE + ON_TOPIC
                ? own.topics().get(topic).get(topicWords.draw(draws))
                : own.common().get(commons.draw(draws));
    }

    /** A word that is most likely new. */
    String rare(Tongue tongue, Draws draws) {
        return coinage.coin(tongue, draws);
    }

    /** The words of the topic, the commonest first. */
    List<String> topicWords(Tongue tongue, int topic) {
        return words.get(tongue).topics().get(topic);
    }
}
