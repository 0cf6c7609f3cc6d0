package org.marsad.bench.world;

import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.List;

/** Makes the reprints of a story: whole, shortened, edited, corrected. */
final class Reprint {

    private static final double VERBATIM = 0.3;
    private static final double SHORTENED = 0.2;
    private static final double MIN_LEFT = 0.35;

    private Reprint() {}

    static Printed.Kind kind(Draws draws) {
        double kind = draws.next();
        return kind < VERBATIM
                ? Printed.Kind.VERBATIM
                : kind < VERBATIM + SHORTENED ? Printed.Kind.SHORTENED : Printed.Kind.EDITED;
    }

    /** The first sentences of the story; at least one, and at least {@value #MIN_LEFT} of all. */
    static List<List<Marked>> shortened(Story story, Draws draws) {
        int left = (int) Math.ceil(story.sentences() * (MIN_LEFT + draws.next() * (1 - MIN_LEFT)));
        List<List<Marked>> kept = new ArrayList<>();
        for (List<Marked> paragraph : story.paragraphs()) {
            if (left > 0) {
                kept.add(paragraph.subList(0, Math.min(left, paragraph.size())));
                left -= paragraph.size();
            }
        }
        return kept;
    }

    /** The story with sentences of its own, as many as leave at least a given part of the words. */
    static List<List<Marked>> edited(Story story, double leastShared, StoryTeller teller, Draws draws) {
        double shared = leastShared + draws.next() * (1 - leastShared);
        int[] words = story.paragraphs().stream()
                .flatMap(List::stream)
                .mapToInt(sentence -> words(sentence.text()))
                .toArray();
        int all = java.util.Arrays.stream(words).sum();
        boolean[] replaced = new boolean[words.length];
        double left = all;
        // The 3-grams across the edge of a sentence go too.
        for (int tries = 0; tries < 4 * words.length; tries++) {
            int i = draws.below(words.length);
            double after = left - (replaced[i] ? 0 : words[i] + 2);
            if (!replaced[i] && after >= shared * all) {
                replaced[i] = true;
                left = after;
            }
        }
        return replaced(story, replaced, teller, draws);
    }

    /** The story with one sentence corrected. */
    static List<List<Marked>> corrected(Story story, StoryTeller teller, Draws draws) {
        boolean[] replaced = new boolean[story.sentences()];
        replaced[draws.below(replaced.length)] = true;
        return replaced(story, replaced, teller, draws);
    }

    private static List<List<Marked>> replaced(Story story, boolean[] replaced, StoryTeller teller, Draws draws) {
        List<List<Marked>> edited = new ArrayList<>();
        int i = 0;
        for (List<Marked> paragraph : story.paragraphs()) {
            List<Marked> sentences = new ArrayList<>();
            for (Marked sentence : paragraph) {
                sentences.add(replaced[i++] ? teller.otherSentence(story, draws) : sentence);
            }
            edited.add(sentences);
        }
        return edited;
    }

    private static int words(String text) {
        return text.split(" ", -1).length;
    }

    /** The part of a text's distinct word 3-grams that stand in the other too. */
    static double shared(String text, String other) {
        LongOpenHashSet own = trigrams(text);
        LongOpenHashSet others = trigrams(other);
        long both = own.longStream().filter(others::contains).count();
        return own.isEmpty() ? 0 : (double) both / own.size();
    }

    private static LongOpenHashSet trigrams(String text) {
        LongOpenHashSet trigrams = new LongOpenHashSet();
        long before = 0;
        long last = 0;
        long word = 0;
        int words = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word = HashCommon.mix(word * 31 + c);
            } else if (word != 0) {
                if (++words > 2) {
                    trigrams.add((before * 31 + last) * 31 + word);
                }
                before = last;
                last = word;
                word = 0;
            }
        }
        return trigrams;
    }
}
