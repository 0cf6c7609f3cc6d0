package org.marsad.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which column is taken for each part of an article; each column for one part at most. Where two are close and differ, the
 * part is open, and so it is where only columns are left that no part is known from, but that might hold it.
 */
final class Decision {

    /** The order in which parts take their columns: first those by which an article stands and falls. */
    private static final List<ArticleField> ORDER = List.of(
            ArticleField.TEXT,
            ArticleField.TITLE,
            ArticleField.DATE,
            ArticleField.CRAWL_DATE,
            ArticleField.URL,
            ArticleField.SOURCE,
            ArticleField.AUTHOR,
            ArticleField.TAGS,
            ArticleField.LANGUAGE,
            ArticleField.ID);

    /** Those that are asked for rather than guessed. */
    private static final Set<ArticleField> ASKED =
            EnumSet.of(ArticleField.TEXT, ArticleField.TITLE, ArticleField.DATE, ArticleField.URL, ArticleField.SOURCE);

    private static final double CLOSE = 0.06;
    private static final double CLEARLY_NAMED = 0.5;
    private static final double SOFT = 0.01;

    private final ColumnScores scores;
    private final Agreement agreement;
    private final Leftovers leftovers;
    private final Map<ArticleField, Integer> taken = new EnumMap<>(ArticleField.class);
    private final Map<ArticleField, List<Integer>> fallbacks = new EnumMap<>(ArticleField.class);
    private final Map<ArticleField, List<Integer>> open = new EnumMap<>(ArticleField.class);
    private final Set<Integer> used = new HashSet<>();

    /**
     * Decides.
     *
     * @param given the parts for which the user says where they are
     * @param spoken columns that the user's expressions read
     */
    Decision(ColumnScores scores, Set<ArticleField> given, Set<Integer> spoken) {
        this.scores = scores;
        this.agreement = new Agreement(scores.sample());
        this.leftovers = new Leftovers(scores);
        used.addAll(spoken);
        for (ArticleField field : ORDER) {
            if (!given.contains(field)) {
                take(field);
            }
        }
        for (ArticleField field : List.of(ArticleField.TEXT, ArticleField.DATE)) {
            if (taken.containsKey(field)) {
                fallbacks.put(field, fallbacks(field));
            }
        }
        given.forEach(open::remove);
        leftovers(given);
    }

    Optional<Integer> column(ArticleField field) {
        return Optional.ofNullable(taken.get(field));
    }

    /** Columns that are read where the first one has no value, in this order. */
    List<Integer> fallbacks(ArticleField field, Integer primary) {
        return primary.equals(taken.get(field)) ? fallbacks.getOrDefault(field, List.of()) : List.of();
    }

    /** The parts that can't be decided on, with the columns that may hold them. */
    Map<ArticleField, List<Integer>> open() {
        return open;
    }

    Leftovers leftovers() {
        return leftovers;
    }

    boolean isUsed(int column) {
        return used.contains(column);
    }

    private void take(ArticleField field) {
        List<Score> left = scores.of(field).stream()
                .filter(score -> !used.contains(score.column()))
                .toList();
        double least = field == ArticleField.TEXT ? ColumnScores.MIN_TEXT_SCORE : ColumnScores.MIN_SCORE;
        Score best = left.isEmpty() ? null : left.get(0);
        if (best == null || best.total() < least) {
            known(field, left).ifPresent(score -> take(field, score.column()));
            return;
        }
        List<Integer> rivals = new ArrayList<>(ASKED.contains(field) ? rivals(field, best, left) : List.of());
        if (field == ArticleField.TEXT && rivals.isEmpty()) {
            rivals.addAll(leftovers.longerThan(best.column(), used, agreement));
        }
        take(field, best.column());
        if (!rivals.isEmpty()) {
            List<Integer> both = new ArrayList<>(List.of(best.column()));
            both.addAll(rivals);
            open.put(field, both);
        }
    }

    private void take(ArticleField field, int column) {
        taken.put(field, column);
        used.add(column);
    }

    /**
     * A column whose name is known for the part is read though its values contradict it, where no other is there: then the
     * rejects say what is wrong with the values.
     */
    private Optional<Score> known(ArticleField field, List<Score> left) {
        boolean soft = field == ArticleField.DATE || field == ArticleField.CRAWL_DATE;
        return left.stream()
                .filter(score -> soft && scores.names(score.column()).isKnown(field))
                .filter(score -> scores.candidate(score.column()).type() != ColumnType.FLAG)
                .filter(score -> score.total() >= 0 && score.name() > SOFT)
                .findFirst();
    }

    private List<Integer> rivals(ArticleField field, Score best, List<Score> left) {
        return left.stream()
                .skip(1)
                .filter(score -> score.total() >= ColumnScores.MIN_SCORE && score.total() >= best.total() - CLOSE)
                .filter(score -> !isOrdered(field, best, score))
                .filter(score -> !agreement.is(field, best.column(), score.column()))
                .map(Score::column)
                .toList();
    }

    /** Whether the documented order of names, or where a column stands, says which comes first. */
    private boolean isOrdered(ArticleField field, Score best, Score other) {
        if (field == ArticleField.DATE || scores.sample().rows() == 0) {
            return scores.sample().rows() == 0;
        }
        boolean known = scores.names(best.column()).isKnown(field);
        return field != ArticleField.TEXT && known && other.total() < best.total();
    }

    private List<Integer> fallbacks(ArticleField field) {
        int primary = taken.get(field);
        List<Integer> found = new ArrayList<>(scores.of(field).stream()
                .filter(score -> !used.contains(score.column()))
                .filter(score ->
                        score.value() > 0 && !scores.profile(score.column()).isEmpty())
                .filter(score -> isFallback(field, primary, score))
                .limit(field == ArticleField.TEXT ? 1 : 2)
                .map(Score::column)
                .toList());
        if (field == ArticleField.DATE && scores.profile(primary).filledShare() < 1) {
            changed().ifPresent(found::add);
        }
        return found;
    }

    /** When an article was changed, for those that say nothing else: as in feeds, where either moment may stand. */
    private Optional<Integer> changed() {
        return leftovers.of(ArticleField.DATE, used).stream()
                .filter(column -> scores.names(column).says(Concept.CHANGED))
                .findFirst();
    }

    private boolean isFallback(ArticleField field, int primary, Score score) {
        ColumnNames names = scores.names(score.column());
        if (field == ArticleField.TEXT) {
            return names.says(Concept.SUMMARY)
                    && names.fit(ArticleField.TEXT) >= 0.4
                    && !scores.names(primary).says(Concept.SUMMARY);
        }
        return score.name() >= CLEARLY_NAMED
                && score.total() >= ColumnScores.MIN_SCORE
                && !names.says(Concept.CREATED)
                && agreement.isNear(primary, score.column());
    }

    /** Whether the column repeats how the text begins. */
    private boolean isOpening(int column) {
        return taken.containsKey(ArticleField.TEXT)
                && agreement.is(ArticleField.TEXT, column, taken.get(ArticleField.TEXT));
    }

    private void leftovers(Set<ArticleField> given) {
        for (ArticleField field : List.of(ArticleField.TEXT, ArticleField.TITLE, ArticleField.DATE)) {
            if (!given.contains(field) && !taken.containsKey(field)) {
                List<Integer> left = leftovers.of(field, used).stream()
                        .filter(column -> field != ArticleField.TITLE || !isOpening(column))
                        .toList();
                if (!left.isEmpty()) {
                    open.put(field, left);
                }
            }
        }
        boolean sourced = taken.containsKey(ArticleField.SOURCE) || taken.containsKey(ArticleField.URL);
        List<Integer> sources = leftovers.of(ArticleField.SOURCE, used);
        if (!sourced
                && !given.contains(ArticleField.SOURCE)
                && !given.contains(ArticleField.URL)
                && !sources.isEmpty()) {
            open.put(ArticleField.SOURCE, sources);
        }
    }
}
