package org.marsad.mapping;

/**
 * How far the values of a column fit a part of an article, from 0 to 1; {@value #CONTRADICTION} where they contradict it.
 * Values of which nothing is known fit by half.
 */
final class ValueFit {

    static final double CONTRADICTION = 0;
    static final double UNKNOWN = 0.5;
    private static final double EMPTY = 0.1;
    private static final int FEW = 10;
    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.8;
    private static final double SOME = 0.2;

    private final double longest;

    /** @param longest the median words of the column with the longest texts */
    ValueFit(double longest) {
        this.longest = longest;
    }

    double of(ArticleField field, Candidate candidate, Profile profile) {
        if (!isPossible(field, candidate.type())) {
            return CONTRADICTION;
        }
        if (profile.isUnknown()) {
            return UNKNOWN;
        }
        if (profile.isEmpty()) {
            return EMPTY;
        }
        double fit =
                switch (field) {
                    case ID -> id(profile);
                    case URL -> url(profile);
                    case SOURCE -> source(profile);
                    case TITLE -> title(profile);
                    case TEXT -> text(profile);
                    case AUTHOR -> profile.numbers() > MOST || profile.addresses() > MOST || profile.words() > 30
                            ? 0
                            : 1;
                    case DATE, CRAWL_DATE -> profile.moments() < SOME ? 0 : profile.moments();
                    case TAGS -> tags(candidate, profile);
                    case LANGUAGE -> profile.words() > 2 || profile.length() > 20 || profile.numbers() > MOST ? 0 : 1;
                };
        return fit * (0.7 + 0.3 * profile.filledShare());
    }

    private static boolean isPossible(ArticleField field, ColumnType type) {
        return switch (type) {
            case TEXT -> true;
            case NUMBER -> field == ArticleField.ID || field == ArticleField.DATE || field == ArticleField.CRAWL_DATE;
            case DECIMAL -> field == ArticleField.DATE || field == ArticleField.CRAWL_DATE;
            case MOMENT -> field == ArticleField.DATE || field == ArticleField.CRAWL_DATE;
            case FLAG -> false;
        };
    }

    private static double id(Profile profile) {
        if (profile.words() > 3
                || profile.length() > 300
                || (profile.filled() >= FEW && profile.distinctShare() < MOST)) {
            return 0;
        }
        return profile.distinctShare() * (profile.addresses() > MOST ? 0.8 : 1);
    }

    private static double url(Profile profile) {
        if (profile.addresses() < SOME) {
            return 0;
        }
        double distinct = profile.filled() >= FEW && profile.distinctShare() < MOST ? 0.4 : 1;
        return (0.15 + 0.85 * profile.pages()) * distinct;
    }

    private static double source(Profile profile) {
        if (profile.addresses() > MOST
                || profile.numbers() > MOST
                || profile.words() > 12
                || profile.moments() > NEARLY_ALL) {
            return 0;
        }
        return profile.filled() >= FEW && profile.distinctShare() > NEARLY_ALL && profile.hosts() < MOST ? 0.6 : 1;
    }

    private static double title(Profile profile) {
        if (profile.numbers() > MOST
                || profile.addresses() > MOST
                || profile.moments() > NEARLY_ALL
                || profile.words() > 80) {
            return 0;
        }
        double words = profile.words() >= 2.5 && profile.words() <= 30 ? 1 : 0.5;
        double distinct = profile.filled() >= FEW && profile.distinctShare() < MOST ? 0.3 : 1;
        double lines = 1 - 0.3 * profile.marked();
        return words * distinct * lines;
    }

    private double text(Profile profile) {
        if (profile.numbers() > MOST || profile.addresses() > MOST || profile.moments() > NEARLY_ALL) {
            return 0;
        }
        double distinct = profile.filled() >= FEW && profile.distinctShare() < MOST ? 0.3 : 1;
        return distinct * Math.min(1, Math.log1p(profile.words()) / Math.max(1, Math.log1p(longest)));
    }

    private static double tags(Candidate candidate, Profile profile) {
        if (profile.numbers() > MOST || profile.addresses() > MOST || profile.words() > 60) {
            return 0;
        }
        return candidate.repeated() ? 1 : 0.9;
    }
}
