package org.marsad.mapping;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Whether two columns of a sample say the same of most rows that have both. */
final class Agreement {

    private static final double MOST = 0.8;
    private static final int OPENING = 60;
    private static final int MAX_DAYS = 3;

    private final ColumnSample sample;

    Agreement(ColumnSample sample) {
        this.sample = sample;
    }

    /** Whether they may stand for each other: as days, as addresses of one host, as texts where one holds the other. */
    boolean is(ArticleField field, int one, int other) {
        return switch (field) {
            case DATE, CRAWL_DATE -> most(one, other, (a, b) -> isNear(a, b, 1));
            case URL -> most(one, other, (a, b) -> host(a).equals(host(b)));
            default -> most(one, other, (a, b) -> isWithin(a, b) || isWithin(b, a));
        };
    }

    /** Whether the days lie near each other, so that one may take the place of the other. */
    boolean isNear(int one, int other) {
        return most(one, other, (a, b) -> isNear(a, b, MAX_DAYS));
    }

    private boolean most(int one, int other, BiPredicate<Cell, Cell> same) {
        Cell[] left = sample.cells(one);
        Cell[] right = sample.cells(other);
        int both = 0;
        int equal = 0;
        for (int row = 0; row < Math.min(left.length, right.length); row++) {
            if (Placeholders.isFilled(left[row]) && Placeholders.isFilled(right[row])) {
                both++;
                equal += same.test(left[row], right[row]) ? 1 : 0;
            }
        }
        return equal >= MOST * both && (both > 0 || sample.rows() == 0);
    }

    private static boolean isNear(Cell one, Cell other, int days) {
        Optional<LocalDate> a = Moments.read(one.text());
        Optional<LocalDate> b = Moments.read(other.text());
        return a.isPresent() && b.isPresent() && Math.abs(ChronoUnit.DAYS.between(a.get(), b.get())) <= days;
    }

    private static String host(Cell cell) {
        String address = cell.text().strip().toLowerCase(Locale.ROOT).replaceFirst("^[a-z]{1,10}://", "");
        int end = address.indexOf('/');
        return end < 0 ? address : address.substring(0, end);
    }

    private static boolean isWithin(Cell inner, Cell outer) {
        String opening = letters(inner.text());
        return letters(outer.text()).contains(opening.substring(0, Math.min(opening.length(), OPENING)));
    }

    /** Without markup, signs and spaces. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        boolean tag = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            tag = c == '<' || (tag && c != '>');
            if (!tag && Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
