package org.marsad.mapping;

/**
 * How far a column speaks for a part of an article.
 *
 * @param column its number in the sample
 * @param name what its name says, from 0 to 1; more for a date that is said to be one of publication
 * @param value what its values say, from 0 to 1
 * @param total {@code name * (0.35 + 0.65 * value)}, or less where only one of the two speaks for it; 0 if its values
 *     contradict it
 */
record Score(ArticleField field, int column, double name, double value, double total) {

    private static final double BY_NAME = 0.35;

    static Score of(ArticleField field, int column, double name, double value) {
        return new Score(field, column, name, value, value == 0 ? 0 : name * (BY_NAME + (1 - BY_NAME) * value));
    }

    Score withTotal(double other) {
        return new Score(field, column, name, value, other);
    }
}
