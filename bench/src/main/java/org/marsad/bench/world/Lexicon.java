package org.marsad.bench.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words of each language: function words by a law of their own, common words by Zipf's law with Mandelbrot's shift,
 * the words of each topic, and now and then one that nobody has written before.
 *
 * <p>Each common word, and each word of a topic, has one that habitually follows it: in {@value #PHRASED} of the cases it
 * does, so that two-word phrases recur.
 */
final class Lexicon {

    private static final int COMMON = 60_000;
    private static final int TOPIC_WORDS = 150;
    private static final double COMMON_EXPONENT = 1.1;
    private static final double COMMON_SHIFT = 230;
    private static final double FUNCTION_EXPONENT = 1.03;
    private static final double RARE = 0.1;
    private static final double ON_TOPIC = 0.16;
    private static final double PHRASED = 0.2;

    /** Words that are followed by others: the ranks of those, by the ranks of the words. */
    private record Vocabulary(List<String> words, List<Integer> followers) {

        String draw(Weights ranks, Draws draws) {
            int rank = ranks.draw(draws);
            String word = words.get(rank);
            return draws.chance(PHRASED) ? word + " " + words.get(followers.get(rank)) : word;
        }
    }

    private record Words(List<String> function, Weights functions, Vocabulary common, List<Vocabulary> topics) {}

    private final Coinage coinage;
    private final Map<Tongue, Words> words = new EnumMap<>(Tongue.class);
    private final Weights commons = Weights.zipf(COMMON, COMMON_EXPONENT, COMMON_SHIFT);
    private final Weights topicWords = Weights.zipf(TOPIC_WORDS, 0.8, 2);

    Lexicon(long seed, int topics, Set<String> names) {
        coinage = new Coinage(names);
        for (Tongue tongue : Tongue.values()) {
            Draws draws = Draws.of(seed, "words " + tongue.code());
            Set<String> taken = new HashSet<>();
            Vocabulary common = vocabulary(distinct(COMMON, tongue, draws, taken), commons, draws);
            List<Vocabulary> ofTopics = new ArrayList<>();
            for (int topic = 0; topic < topics; topic++) {
                ofTopics.add(vocabulary(distinct(TOPIC_WORDS, tongue, draws, taken), topicWords, draws));
            }
            List<String> function = tongue.functionWords();
            Weights functions = Weights.zipf(function.size(), FUNCTION_EXPONENT, shift(tongue));
            words.put(tongue, new Words(function, functions, common, ofTopics));
        }
    }

    private static Vocabulary vocabulary(List<String> words, Weights ranks, Draws draws) {
        List<Integer> followers = IntStream.range(0, words.size())
                .map(rank -> ranks.draw(draws))
                .boxed()
                .toList();
        return new Vocabulary(words, followers);
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
        return tongue == Tongue.ARABIC ? 0.215 : 0.45;
    }

    private static double shift(Tongue tongue) {
        return tongue == Tongue.ARABIC ? 1.6 : 1.5;
    }

    /** The next word of a text on the topic, or the next two. */
    String word(Tongue tongue, int topic, Draws draws) {
        return draws.chance(functionShare(tongue)) ? function(tongue, draws) : content(tongue, topic, draws);
    }

    /** The next function word. */
    String function(Tongue tongue, Draws draws) {
        Words own = words.get(tongue);
        return own.function().get(own.functions().draw(draws));
    }

    /** The next word that is not a function word, or the next two. */
    private String content(Tongue tongue, int topic, Draws draws) {
        double kind = draws.next();
        Words own = words.get(tongue);
        if (kind < RARE) {
            return rare(tongue, draws);
        }
        return kind < RARE + ON_TOPIC
                ? own.topics().get(topic).draw(topicWords, draws)
                : own.common().draw(commons, draws);
    }

    /** A word that is most likely new. */
    String rare(Tongue tongue, Draws draws) {
        return coinage.coin(tongue, draws);
    }

    /** The words of the topic, the commonest first. */
    List<String> topicWords(Tongue tongue, int topic) {
        return words.get(tongue).topics().get(topic).words();
    }
}
