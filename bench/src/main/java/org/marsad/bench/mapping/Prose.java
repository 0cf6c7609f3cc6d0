package org.marsad.bench.mapping;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words, names and texts without sense, in Latin or Arabic letters. */
final class Prose {

    private static final String[] LATIN = {"ka", "lo", "mi", "re", "sta", "ven", "tor", "al", "ne", "pu", "shi", "dar"};
    private static final String[] ARABIC = {"كا", "لو", "مي", "را", "ست", "ون", "تر", "ال", "ني", "بو", "شي", "دا"};
    private static final int MAX_SYLLABLES = 3;
    private static final int SENTENCE = 14;

    private final Random random;
    private final boolean arabic;

    Prose(Random random, boolean arabic) {
        this.random = random;
        this.arabic = arabic;
    }

    String word() {
        String[] syllables = arabic ? ARABIC : LATIN;
        return Stream.generate(() -> syllables[random.nextInt(syllables.length)])
                .limit(1L + random.nextInt(MAX_SYLLABLES))
                .collect(Collectors.joining());
    }

    String words(int count) {
        return Stream.generate(this::word).limit(count).collect(Collectors.joining(" "));
    }

    /** Between two numbers of words, both included. */
    String words(int least, int most) {
        return words(least + random.nextInt(most - least + 1));
    }

    /** Sentences in paragraphs. */
    String text(int words) {
        StringBuilder text = new StringBuilder();
        int left = words;
        while (left > 0) {
            int length = Math.min(left, 1 + random.nextInt(SENTENCE));
            text.append(capital(words(length))).append(random.nextInt(4) == 0 ? ".\n\n" : ". ");
            left -= length;
        }
        return text.toString().strip();
    }

    String name() {
        return capital(word() + "ra") + " " + capital(word() + "n");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
