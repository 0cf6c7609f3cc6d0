package org.marsad.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.mapping.ColumnNames.Trait;

/** What the columns of a sample hold, and how far each speaks for each part of an article. */
final class ColumnScores {

    /** From here on a column is taken. */
    static final double MIN_SCORE = 0.4;

    /** The same for the text, for which an archive may have a summary only. */
    static final double MIN_TEXT_SCORE = 0.3;

    private static final double BY_VALUES_ALONE = 0.5;
    private static final double MIN_LONG_WORDS = 30;
    private static final double NEARLY_ALL = 0.8;
    private static final double CLAIMED = 0.5;
    private static final double PUBLISHED = 0.12;
    private static final double MIN_PUBLISHED = 0.9;
    private static final double ZONE_NAMED = 0.25;

    private final ColumnSample sample;
    private final List<Profile> profiles = new ArrayList<>();
    private final List<ColumnNames> names = new ArrayList<>();
    private final Map<ArticleField, List<Score>> scores = new EnumMap<>(ArticleField.class);
    private final double longest;

    ColumnScores(ColumnSample sample) {
        this.sample = sample;
        for (int column = 0; column < sample.candidates().size(); column++) {
            Candidate candidate = sample.candidates().get(column);
            profiles.add(Profile.of(candidate, sample.cells(column)));
            names.add(new ColumnNames(candidate));
        }
        longest = longestWords();
        ValueFit values = new ValueFit(longest);
        for (ArticleField field : ArticleField.values()) {
            List<Score> of = new ArrayList<>();
            for (int column = 0; column < profiles.size(); column++) {
                of.add(score(field, column, values));
            }
            scores.put(field, of);
        }
        addByValuesAlone(values);
        scores.values()
                .forEach(of -> of.sort(Comparator.comparingDouble(Score::total)
                        .reversed()
                        .thenComparing(Comparator.comparingDouble(Score::name).reversed())
                        .thenComparing(
                                score -> candidate(score.column()).names().size())
                        .thenComparing(Score::column)));
    }

    Candidate candidate(int column) {
        return sample.candidates().get(column);
    }

    Profile profile(int column) {
        return profiles.get(column);
    }

    ColumnNames names(int column) {
        return names.get(column);
    }

    ColumnSample sample() {
        return sample;
    }

    int size() {
        return profiles.size();
    }

    /** Of all columns, the best first. */
    List<Score> of(ArticleField field) {
        return scores.get(field);
    }

    private Score score(ArticleField field, int column, ValueFit values) {
        double value = values.of(field, candidate(column), profile(column));
        double name = names.get(column).fit(field);
        if (field == ArticleField.DATE && name >= BY_VALUES_ALONE) {
            name = dated(name, names.get(column));
        }
        return Score.of(field, column, name, value);
    }

    /** A date that is said to be one of publication comes before one that is only a date; one in UTC before its twin. */
    private static double dated(double name, ColumnNames names) {
        double published = names.says(Concept.PUBLISHED) || names.says(Concept.PUBLICATION)
                ? Math.max(name, MIN_PUBLISHED) + PUBLISHED
                : name;
        return names.has(Trait.UTC) ? published + ZONE_NAMED : published;
    }

    private double longestWords() {
        double most = 0;
        for (int column = 0; column < profiles.size(); column++) {
            if (!names.get(column).says(Concept.HTML)) {
                most = Math.max(most, profiles.get(column).words());
            }
        }
        return most;
    }

    /** An address of a page is one whatever its name, and so is a long text. */
    private void addByValuesAlone(ValueFit values) {
        for (int column = 0; column < profiles.size(); column++) {
            Profile profile = profiles.get(column);
            Set<Concept> away = names.get(column).awayFromAll();
            boolean pages =
                    profile.filled() > 0 && profile.pages() >= NEARLY_ALL && profile.distinctShare() >= NEARLY_ALL;
            boolean texts = profile.words() >= MIN_LONG_WORDS && profile.words() >= longest * BY_VALUES_ALONE;
            if (away.isEmpty() && !candidate(column).inArray() && (pages || texts)) {
                raise(pages ? ArticleField.URL : ArticleField.TEXT, column, values);
            }
        }
    }

    private void raise(ArticleField field, int column, ValueFit values) {
        boolean claimed = java.util.Arrays.stream(ArticleField.values())
                .filter(other -> other != field && other != ArticleField.ID)
                .anyMatch(other -> scores.get(other).get(column).total() >= CLAIMED);
        Score score = scores.get(field).get(column);
        double total = BY_VALUES_ALONE * values.of(field, candidate(column), profile(column));
        if (!claimed && total > score.total()) {
            scores.get(field).set(column, score.withTotal(total));
        }
    }
}
