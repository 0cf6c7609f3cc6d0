package org.marsad.ingest.date;

import java.util.ArrayList;
import java.util.List;

/** Whether the day or the month stands first in a date of numbers that ends with the year, such as {@code 06/03/2024}. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST;

    private static final int LAST_MONTH = 12;
    private static final int TOKENS = 5;

    /** What a date of numbers shows of the order. */
    public enum Shown {
        /** Its second number can be no month. */
        MONTH_FIRST(0),
        /** Its first number can be no month. */
        DAY_FIRST(1),
        /** Both can be either, and differ. */
        OPEN(2),
        /** It is no such date, or both numbers are the same. */
        NOTHING(3);

        private final int place;

        Shown(int place) {
            this.place = place;
        }

        /** Its place in arrays of counts, from 0. */
        public int place() {
            return place;
        }
    }

    /** What a text shows of the order in which it is written. */
    public static Shown shownBy(String text) {
        if (text == null || text.length() > DateReader.MAX_LENGTH) {
            return Shown.NOTHING;
        }
        List<DateToken> tokens = DateToken.of(text.strip());
        int at = first(tokens);
        if (at < 0) {
            return Shown.NOTHING;
        }
        int one = tokens.get(at).number();
        int two = tokens.get(at + 2).number();
        if (one > LAST_MONTH || two > LAST_MONTH) {
            return one <= LAST_MONTH ? Shown.MONTH_FIRST : two <= LAST_MONTH ? Shown.DAY_FIRST : Shown.NOTHING;
        }
        return one == two ? Shown.NOTHING : Shown.OPEN;
    }

    /** The tokens with the day before the month in the first such date, as {@link WrittenDay} reads it. */
    List<DateToken> arranged(List<DateToken> tokens) {
        int at = this == MONTH_FIRST ? first(tokens) : -1;
        if (at < 0 || tokens.get(at).number() > LAST_MONTH || tokens.get(at + 2).number() > LAST_MONTH) {
            return tokens;
        }
        List<DateToken> arranged = new ArrayList<>(tokens);
        arranged.set(at, tokens.get(at + 2));
        arranged.set(at + 2, tokens.get(at));
        return arranged;
    }

    /** The index of the first number of the first such date, or -1. */
    private static int first(List<DateToken> tokens) {
        for (int i = 0; i + TOKENS <= tokens.size(); i++) {
            boolean numbers = tokens.get(i).isNumber(1, 2)
                    && tokens.get(i + 2).isNumber(1, 2)
                    && tokens.get(i + 4).isNumber(4, 4);
            if (numbers && WrittenDay.isSeparated(tokens, i)) {
                return i;
            }
        }
        return -1;
    }
}
