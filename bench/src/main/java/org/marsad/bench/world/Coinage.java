package org.marsad.bench.world;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Coins words that no language has, spelled as those of a language are, and that name nobody.
 *
 * <p>Arabic words are made of three or four root letters in a handful of patterns, some with the article; the others of
 * syllables.
 */
final class Coinage {

    private static final String ROOTS = "بتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String[] PATTERNS = {
        "123",
        "1ا23",
        "12ا3",
        "م123",
        "12و3",
        "12ي3",
        "ت12ي3",
        "123ة",
        "12ا3ة",
        "م12و3",
        "ا12ا3",
        "1ا23ة",
        "123ات",
        "ا1ت2ا3",
        "م1ا23ة",
        "12ي3ة",
        "ا12123",
        "مست123",
        "123ية",
        "ا1ت2ا3ات"
    };
    private static final String[] ONSETS = {
        "b", "br", "c", "ch", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "j", "l", "m", "n", "p", "pl", "pr", "qu",
        "r", "s", "sh", "sk", "sp", "st", "t", "th", "tr", "v", "w", "z"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ea", "ou", "ai", "ee"};
    private static final String[] CODAS = {"", "", "", "l", "m", "n", "nd", "r", "rt", "s", "st", "t", "ck", "ng"};
    private static final String[] ENDINGS = {"", "", "", "ed", "er", "ing", "ly", "s", "tion"};
    private static final String[] FRENCH_ENDINGS = {"", "", "e", "é", "er", "eur", "eux", "ement", "tion", "ette"};
    private static final double WITH_ARTICLE = 0.3;

    private static final Set<String> AT_FIRST = Set.copyOf(WorldFile.NAME_WORDS.lines());

    private final Set<String> taken;
    private final Map<Tongue, Set<String>> function = new EnumMap<>(Tongue.class);

    /**
     * A mint.
     *
     * @param taken words that name somebody or change what the words around mean, folded by {@link NameWords#fold}
     */
    Coinage(Set<String> taken) {
        this.taken = taken;
        for (Tongue tongue : Tongue.values()) {
            function.put(tongue, Set.copyOf(tongue.functionWords()));
        }
    }

    /** The next word that the draws give. */
    String coin(Tongue tongue, Draws draws) {
        return today(tongue, next(tongue, draws));
    }

    /** The word, or one in its place if it names somebody by now. Other words stay as they are. */
    String today(Tongue tongue, String word) {
        if (!NameWords.holds(taken, word)) {
            return word;
        }
        Draws others = Draws.of(word.hashCode(), "another word");
        String other = next(tongue, others);
        while (NameWords.holds(taken, other)) {
            other = next(tongue, others);
        }
        return other;
    }

    /** The next word that named nobody when the world was made. */
    String next(Tongue tongue, Draws draws) {
        while (true) {
            String word =
                    switch (tongue) {
                        case ARABIC -> arabic(draws);
                        case ENGLISH -> latin(draws, ENDINGS);
                        case FRENCH -> latin(draws, FRENCH_ENDINGS);
                    };
            if (!NameWords.holds(AT_FIRST, word) && !function.get(tongue).contains(word)) {
                return word;
            }
        }
    }

    private static String arabic(Draws draws) {
        String pattern = PATTERNS[draws.below(PATTERNS.length)];
        char[] root = new char[3];
        for (int i = 0; i < root.length; i++) {
            root[i] = ROOTS.charAt(draws.below(ROOTS.length()));
        }
        StringBuilder word = new StringBuilder(draws.chance(WITH_ARTICLE) ? "ال" : "");
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            word.append(c >= '1' && c <= '3' ? root[c - '1'] : c);
        }
        return word.toString();
    }

    private static String latin(Draws draws, String[] endings) {
        StringBuilder word = new StringBuilder();
        int syllables = 1 + draws.below(2) + draws.below(2);
        for (int i = 0; i < syllables; i++) {
            word.append(ONSETS[draws.below(ONSETS.length)]).append(VOWELS[draws.below(VOWELS.length)]);
            word.append(i + 1 == syllables ? CODAS[draws.below(CODAS.length)] : "");
        }
        return word.append(endings[draws.below(endings.length)]).toString();
    }
}
