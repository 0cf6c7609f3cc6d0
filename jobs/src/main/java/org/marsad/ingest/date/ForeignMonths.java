package org.marsad.ingest.date;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Month names of one word in languages beyond English, French and Arabic, as ICU knows them: in full and cut short,
 * as in a date and alone.
 *
 * <p>A name that means different months in two of the languages means none.
 */
final class ForeignMonths {

    private static final String[] LANGUAGES = {
        "es", "de", "pt", "it", "nl", "tr", "ru", "uk", "fa", "ur", "ps", "ckb", "ku", "he", "id", "ms", "sv", "da",
        "nb", "pl", "cs", "ro", "el", "az", "uz", "so", "sw", "hi", "bn"
    };
    private static final int MIN_LETTERS = 3;
    private static final int AMBIGUOUS = 0;
    private static final Map<String, Integer> MONTHS = months();

    private ForeignMonths() {}

    /** The month whose name stands at the token, or null. */
    static MonthNames.Month at(List<DateToken> tokens, int index) {
        int month = MONTHS.getOrDefault(tokens.get(index).text(), AMBIGUOUS);
        return month == AMBIGUOUS ? null : new MonthNames.Month(month, index + 1);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : LANGUAGES) {
            // The calendar is named, since Persian's own is another.
            DateFormatSymbols symbols =
                    new DateFormatSymbols(GregorianCalendar.class, ULocale.forLanguageTag(language));
            for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                put(months, symbols.getMonths(context, DateFormatSymbols.WIDE));
                put(months, symbols.getMonths(context, DateFormatSymbols.ABBREVIATED));
            }
        }
        return Map.copyOf(months);
    }

    private static void put(Map<String, Integer> months, String[] names) {
        for (int month = 0; month < names.length; month++) {
            List<DateToken> tokens = DateToken.of(names[month]);
            boolean single = !tokens.isEmpty()
                    && tokens.get(0).kind() == DateToken.Kind.WORD
                    && tokens.stream().skip(1).allMatch(token -> token.isSign("."));
            if (single && tokens.get(0).text().length() >= MIN_LETTERS) {
                months.merge(tokens.get(0).text(), month + 1, (a, b) -> a.equals(b) ? a : AMBIGUOUS);
            }
        }
    }
}
