package org.marsad.tagger;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Trains a model by the averaged structured perceptron (Collins 2002): each sentence is tagged by the model, and where the
 * tags are wrong the weights of the right ones are raised and those of the wrong ones lowered; the model is the average over
 * all steps.
 *
 * <p>Where tags are unknown, the right ones are the best of those that agree with the known. In a part of the steps the hints
 * of the catalogue are hidden, so that the model learns to do without them. The order of sentences and what is hidden follow
 * from the seed, so that the same texts give the same model.
 */
public final class TaggerTrainer {

    private static final long SEED = 20_240_601L;

    /**
     * How a model is trained.
     *
     * @param rounds how often each text is gone through
     * @param hidden the share of steps in which hints are hidden, from 0 to 1
     */
    public record Settings(int rounds, double hidden) {

        public static final Settings DEFAULT = new Settings(8, 0.2);

        public Settings {
            if (rounds < 1 || hidden < 0 || hidden > 1) {
                throw new IllegalArgumentException(
                        "Rounds are at least 1, the hidden share is from 0 to 1, but they are " + rounds + " and "
                                + hidden + ".");
            }
        }
    }

    private final Settings settings;
    private final WordClasses classes = WordClasses.load();
    private final TaggerModel model = TaggerModel.empty();
    private final TaggerModel drift = TaggerModel.empty();
    private final int[] features = new int[WordFeatures.MAX_FEATURES];
    private long steps = 1;

    public TaggerTrainer(Settings settings) {
        this.settings = settings;
    }

    /** The model of some texts. */
    public TaggerModel train(List<LabelledText> texts) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] order = new int[texts.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int round = 0; round < settings.rounds(); round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            for (int text : order) {
                learn(texts.get(text), random.nextDouble() < settings.hidden());
            }
        }
        return model.minus(drift, 1f / steps);
    }

    private void learn(LabelledText text, boolean hide) {
        int[] hints = hide ? new int[text.hints().length] : text.hints();
        WordFeatures words = new WordFeatures(classes, text.tokens(), hints);
        TagDecoder decoder = new TagDecoder(model);
        for (int from = 0; from < text.tokens().size(); ) {
            int to = NameTagger.sentenceEnd(text.tokens(), from);
            int[] found = decoder.decode(words, from, to, null, null);
            int[] right = right(text.tags(), from, to)
                    ? TagDecoder.copy(text.tags(), from, to)
                    : decoder.decode(words, from, to, text.tags(), null);
            correct(words, from, found, right);
            steps++;
            from = to;
        }
    }

    /** Whether all tags are known. */
    private static boolean right(int[] tags, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tags[i] == NameTag.UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    private void correct(WordFeatures words, int from, int[] found, int[] right) {
        for (int i = 0; i < found.length; i++) {
            if (found[i] != right[i]) {
                int size = words.of(from + i, features);
                move(size, found[i], -1);
                move(size, right[i], 1);
            }
            int foundBefore = i == 0 ? NameTag.COUNT : found[i - 1];
            int rightBefore = i == 0 ? NameTag.COUNT : right[i - 1];
            if (found[i] != right[i] || foundBefore != rightBefore) {
                moveTransition(foundBefore, found[i], -1);
                moveTransition(rightBefore, right[i], 1);
            }
        }
    }

    private void move(int size, int tag, float step) {
        model.add(features, size, tag, step);
        drift.add(features, size, tag, step * steps);
    }

    private void moveTransition(int before, int tag, float step) {
        model.addTransition(before, tag, step);
        drift.addTransition(before, tag, step * steps);
    }
}
