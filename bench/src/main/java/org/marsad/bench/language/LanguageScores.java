package org.marsad.bench.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.marsad.language.LanguageDetection;
import org.marsad.language.TextLanguage;

/** Counts how often the language that is told is the right one, and how sure it was. */
public final class LanguageScores {

    /** Where the bands of confidence begin. */
    private static final double[] BANDS = {0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999};

    private final Map<String, Map<String, Score>> bySet = new TreeMap<>();
    private final Map<String, Map<String, Integer>> mistaken = new TreeMap<>();
    private final List<Score> bands = new ArrayList<>();

    /** Nothing counted yet. */
    public LanguageScores() {
        for (int i = 0; i < BANDS.length; i++) {
            bands.add(Score.NONE);
        }
    }

    /**
     * What was counted.
     *
     * @param confidence the sum of the confidences
     */
    public record Score(long texts, long right, double confidence) {

        private static final Score NONE = new Score(0, 0, 0);

        /** The part of the texts whose language was told right. */
        public double accuracy() {
            return texts == 0 ? 0 : (double) right / texts;
        }

        /** How sure the detection was on the average. */
        public double meanConfidence() {
            return texts == 0 ? 0 : confidence / texts;
        }

        private Score plus(Score other) {
            return new Score(texts + other.texts, right + other.right, confidence + other.confidence);
        }
    }

    /** Counts a text, if it holds a letter. */
    public void add(LabelledText text) {
        if (text.text().chars().noneMatch(Character::isLetter)) {
            return;
        }
        TextLanguage told = LanguageDetection.of(text.text());
        boolean right = told.code().equals(text.language());
        double confidence = told.confidence() == null ? 0 : told.confidence();
        Score score = new Score(1, right ? 1 : 0, confidence);
        bySet.computeIfAbsent(text.set(), set -> new TreeMap<>()).merge(text.language(), score, Score::plus);
        if (!right) {
            mistaken.computeIfAbsent(text.set(), set -> new TreeMap<>())
                    .merge(text.language() + ">" + told.code(), 1, Integer::sum);
        }
        int band = BANDS.length - 1;
        while (confidence < BANDS[band]) {
            band--;
        }
        bands.set(band, bands.get(band).plus(score));
    }

    /** The scores by set and language. */
    public Map<String, Map<String, Score>> bySet() {
        return bySet;
    }

    /** What was taken for what in a set, the most frequent first: {@code en>fr 3}. */
    public String mistakes(String set) {
        return mistaken.getOrDefault(set, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(mistake -> mistake.getKey() + " " + mistake.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The scores by band of confidence, from the least sure; the key is where a band begins. */
    public Map<Double, Score> byConfidence() {
        Map<Double, Score> scores = new TreeMap<>();
        for (int i = 0; i < BANDS.length; i++) {
            scores.put(BANDS[i], bands.get(i));
        }
        return scores;
    }

    /** The mean difference of confidence and accuracy over the bands, weighted by their texts (Naeini et al. 2015). */
    public double calibrationError() {
        long texts = bands.stream().mapToLong(Score::texts).sum();
        double sum = bands.stream()
                .mapToDouble(band -> band.texts() * Math.abs(band.meanConfidence() - band.accuracy()))
                .sum();
        return texts == 0 ? 0 : sum / texts;
    }
}
