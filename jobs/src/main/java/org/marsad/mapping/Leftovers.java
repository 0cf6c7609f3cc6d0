package org.marsad.mapping;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Columns that are read for no part of an article, though their values look like one. */
final class Leftovers {

    private static final double NEARLY_ALL = 0.8;
    private static final double MIN_LONG_WORDS = 30;
    private static final double MIN_TITLE_WORDS = 3;
    private static final double MAX_TITLE_WORDS = 25;
    private static final int MIN_ROWS = 3;
    private static final double MOST = 0.5;
    private static final double TWICE = 2;
    private static final double MAX_SOURCE_WORDS = 6;
    private static final int MAX_SHOWN = 5;

    private static final Set<Concept> NO_DATE =
            Set.of(Concept.MEASURE, Concept.FOREIGN, Concept.IMAGE, Concept.ID, Concept.OTHERTIME, Concept.AUTHOR);
    private static final Set<Concept> NO_TITLE = Set.of(
            Concept.MEASURE,
            Concept.FOREIGN,
            Concept.IMAGE,
            Concept.ID,
            Concept.AUTHOR,
            Concept.SOURCE,
            Concept.TAGS,
            Concept.LANGUAGE,
            Concept.HTML,
            Concept.PUBLICATION);

    private final ColumnScores scores;

    Leftovers(ColumnScores scores) {
        this.scores = scores;
    }

    /** Those that might hold the part; at most {@value #MAX_SHOWN}. */
    List<Integer> of(ArticleField field, Set<Integer> used) {
        IntPredicate looks =
                switch (field) {
                    case DATE -> this::isMoment;
                    case TEXT -> this::isLong;
                    case TITLE -> this::isTitle;
                    case SOURCE -> this::isSource;
                    case ID, URL, AUTHOR, CRAWL_DATE, TAGS, LANGUAGE -> column -> false;
                };
        return IntStream.range(0, scores.size())
                .filter(column -> !used.contains(column))
                .filter(column -> scores.candidate(column).type() != ColumnType.FLAG)
                .filter(looks)
                .limit(MAX_SHOWN)
                .boxed()
                .toList();
    }

    /** Texts that are much longer than those of the column that is taken for the text, and no copy of them. */
    List<Integer> longerThan(int text, Set<Integer> used, Agreement agreement) {
        double least = Math.max(MIN_LONG_WORDS, TWICE * scores.profile(text).words());
        return IntStream.range(0, scores.size())
                .filter(column -> column != text && !used.contains(column))
                .filter(column -> scores.profile(column).words() >= least)
                .filter(column -> !scores.names(column).says(Concept.FOREIGN))
                .filter(column ->
                        scores.names(text).says(Concept.SUMMARY) || !agreement.is(ArticleField.TEXT, text, column))
                .limit(MAX_SHOWN)
                .boxed()
                .toList();
    }

    private boolean isMoment(int column) {
        ColumnNames names = scores.names(column);
        boolean named = names.says(Concept.DATE)
                || names.says(Concept.CHANGED)
                || names.says(Concept.CREATED)
                || names.says(Concept.PUBLISHED)
                || names.says(Concept.CRAWL);
        ColumnType type = scores.candidate(column).type();
        return scores.profile(column).moments() >= NEARLY_ALL
                && NO_DATE.stream().noneMatch(names::says)
                && (named || type != ColumnType.NUMBER || scores.profile(column).moments() == 1);
    }

    private boolean isLong(int column) {
        return scores.profile(column).words() >= MIN_LONG_WORDS;
    }

    private boolean isTitle(int column) {
        Profile profile = scores.profile(column);
        return profile.filled() >= MIN_ROWS
                && profile.words() >= MIN_TITLE_WORDS
                && profile.words() <= MAX_TITLE_WORDS
                && profile.distinctShare() >= NEARLY_ALL
                && profile.moments() < MOST
                && profile.addresses() < MOST
                && profile.numbers() < MOST
                && !scores.candidate(column).repeated()
                && NO_TITLE.stream().noneMatch(scores.names(column)::says);
    }

    private boolean isSource(int column) {
        Profile profile = scores.profile(column);
        Set<Concept> away = scores.names(column).awayFromAll();
        boolean few =
                profile.filled() >= MIN_ROWS * MIN_ROWS && profile.distinctShare() < MOST && profile.distinct() > 1;
        return away.isEmpty()
                && !scores.candidate(column).repeated()
                && profile.words() <= MAX_SOURCE_WORDS
                && profile.numbers() < MOST
                && profile.addresses() < MOST
                && profile.moments() < MOST
                && profile.length() > MIN_ROWS
                && (few || profile.hosts() >= NEARLY_ALL)
                && List.of(Concept.CATEGORY, Concept.TAGS, Concept.LANGUAGE, Concept.SUBJECT, Concept.ID).stream()
                        .noneMatch(scores.names(column)::says);
    }
}
