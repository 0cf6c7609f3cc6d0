package org.marsad.ingest.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The month that a word names, in the folded letters of {@link DateToken}.
 *
 * <ul>
 *   <li>English and French, in full and cut short;
 *   <li>Arabic: Egypt and the Gulf ({@code يونيو}), the Levant and Iraq ({@code حزيران}), Algeria and Tunisia
 *       ({@code جوان}), Morocco ({@code غشت}).
 * </ul>
 */
final class MonthNames {

    private static final List<String> NAMES = List.of(
            "january jan janvier janv يناير جانفي",
            "february feb fevrier fevr فبراير شباط فيفري",
            "march mar mars مارس اذار",
            "april apr avril avr ابريل نيسان افريل",
            "may mai مايو ايار ماي",
            "june jun juin يونيو يونيه حزيران جوان",
            "july jul juillet juil يوليو يوليه تموز جويليه يوليوز",
            "august aug aout اغسطس اب اوت غشت",
            "september sep sept septembre سبتمبر ايلول شتنبر",
            "october oct octobre اكتوبر",
            "november nov novembre نوفمبر نونبر",
            "december dec decembre ديسمبر دجنبر");
    /** Levantine names of two words: the first word, then the month that each second word makes. */
    private static final Map<String, Map<String, Integer>> PAIRS = Map.of(
            "كانون", Map.of("الاول", 12, "اول", 12, "الثاني", 1, "ثاني", 1),
            "تشرين", Map.of("الاول", 10, "اول", 10, "الثاني", 11, "ثاني", 11));

    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    /** The month, 1 to 12, that starts at the token, with the index after its name; null if none does. */
    static Month at(List<DateToken> tokens, int index) {
        if (index >= tokens.size() || tokens.get(index).kind() != DateToken.Kind.WORD) {
            return null;
        }
        String word = tokens.get(index).text();
        Map<String, Integer> seconds = PAIRS.get(word);
        if (seconds != null && index + 1 < tokens.size()) {
            Integer number = seconds.get(tokens.get(index + 1).text());
            return number == null ? null : new Month(number, index + 2);
        }
        Integer number = MONTHS.get(word);
        return number == null ? null : new Month(number, index + 1);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int month = 0; month < NAMES.size(); month++) {
            for (String name : NAMES.get(month).split(" ", -1)) {
                months.put(name, month + 1);
            }
        }
        return Map.copyOf(months);
    }

    record Month(int number, int end) {}
}
