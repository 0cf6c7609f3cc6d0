package org.marsad.bench.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text whose language is known.
 *
 * @param set what it is: a title, a passage, the first words of one
 * @param language ISO 639-1
 */
public record LabelledText(String set, String language, String text) {

    private static final int[] OPENINGS = {10, 5};

    /** The text, and its openings of ten and of five words, each in a set of its own. */
    public static List<LabelledText> withOpenings(String set, String language, String text) {
        List<LabelledText> texts = Arrays.stream(OPENINGS)
                .mapToObj(words -> new LabelledText(set + ", " + words + " words", language, opening(text, words)))
                .collect(Collectors.toList());
        texts.add(0, new LabelledText(set, language, text));
        return texts;
    }

    private static String opening(String text, int words) {
        return Arrays.stream(text.strip().split("\\s+")).limit(words).collect(Collectors.joining(" "));
    }
}
