package org.marsad.ingest.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The months that words name, in the folded letters of {@link DateToken}; a name may have several words, with
 * apostrophes and hyphens between them.
 *
 * <ul>
 *   <li>Gregorian: English and French, in full and cut short; Arabic as in Egypt and the Gulf ({@code يونيو}), the Levant
 *       and Iraq ({@code حزيران}), Algeria and Tunisia ({@code جوان}), Morocco ({@code غشت}); what {@link
 *       ForeignMonths} knows beyond these;
 *   <li>lunar Hijri, from Muharram on: Arabic with its variants, and the common Latin spellings;
 *   <li>solar Hijri, from Farvardin on: Persian, and the Dari names of Afghanistan.
 * </ul>
 */
final class MonthNames {

    private static final MonthNames GREGORIAN = new MonthNames(List.of(
            "january, jan, janvier, janv, يناير, جانفي, كانون الثاني, كانون ثاني",
            "february, feb, fevrier, fevr, فبراير, شباط, فيفري",
            "march, mar, mars, مارس, اذار",
            "april, apr, avril, avr, ابريل, نيسان, افريل",
            "may, mai, مايو, ايار, ماي",
            "june, jun, juin, يونيو, يونيه, حزيران, جوان",
            "july, jul, juillet, juil, يوليو, يوليه, تموز, جويليه, يوليوز",
            "august, aug, aout, اغسطس, اب, اوت, غشت",
            "september, sep, sept, septembre, سبتمبر, ايلول, شتنبر",
            "october, oct, octobre, اكتوبر, تشرين الاول, تشرين اول",
            "november, nov, novembre, نوفمبر, تشرين الثاني, تشرين ثاني, نونبر",
            "december, dec, decembre, ديسمبر, كانون الاول, كانون اول, دجنبر"));
    private static final MonthNames LUNAR = new MonthNames(List.of(
            "محرم, المحرم, محرم الحرام, muharram",
            "صفر, صفر الخير, safar",
            "ربيع الاول, ربيع اول, rabi al awwal, rabi ul awwal, rabi i",
            "ربيع الثاني, ربيع ثاني, ربيع ثان, ربيع الاخر, ربيع اخر, rabi al thani, rabi al akhir, rabi ii",
            "جمادي الاولي, جمادي الاول, جماد الاول, جماد اول, جمادي اول, jumada al awwal, jumada al ula, jumada i",
            "جمادي الاخره, جمادي الاخر, جمادي الثانيه, جمادي الثاني, جماد الاخر, جماد اخر, جماد الثاني, جماد ثاني,"
                    + " jumada al thani, jumada al akhirah, jumada al akhira, jumada ii",
            "رجب, رجب المرجب, rajab",
            "شعبان, شعبان المعظم, shaban, sha ban, shaaban",
            "رمضان, رمضان المبارك, ramadan, ramadhan",
            "شوال, shawwal, shawal",
            "ذو القعده, ذي القعده, ذوالقعده, ذيالقعده, ذو قعده, dhu al qidah, dhu al qi dah, dhul qadah, dhul qidah",
            "ذو الحجه, ذي الحجه, ذوالحجه, ذيالحجه, ذو حجه, dhu al hijjah, dhu al hijja, dhul hijjah, dhul hijja"));
    private static final MonthNames SOLAR = new MonthNames(List.of(
            "فروردین, حمل",
            "اردیبهشت, ثور",
            "خرداد, جوزا",
            "تیر, سرطان",
            "مرداد, امرداد, اسد",
            "شهریور, سنبله",
            "مهر, میزان",
            "آبان, عقرب",
            "آذر, قوس",
            "دی, جدی",
            "بهمن, دلو",
            "اسفند, حوت"));

    /** Words of the commonest forms. */
    private static final Set<String> NO_MONTHS = Set.of(
            "mon", "tue", "wed", "thu", "fri", "sat", "sun", "t", "st", "nd", "rd", "th", "am", "pm", "at", "ه", "م");

    /** By their first word; the longest first. */
    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    private MonthNames(List<String> months) {
        for (int month = 0; month < months.size(); month++) {
            for (String name : months.get(month).split(",", -1)) {
                List<String> words = DateToken.of(name).stream()
                        .filter(token -> token.kind() == DateToken.Kind.WORD)
                        .map(DateToken::text)
                        .toList();
                byFirstWord
                        .computeIfAbsent(words.get(0), word -> new ArrayList<>())
                        .add(new Name(words, month + 1));
            }
        }
        byFirstWord
                .values()
                .forEach(names -> names.sort(
                        Comparator.comparingInt((Name name) -> -name.words().size())));
    }

    private record Name(List<String> words, int month) {}

    /** A month, 1 to 12, and the index after its name. */
    record Month(int number, int end) {}

    /** The Gregorian month whose name starts at the token; null if none does. */
    static Month at(List<DateToken> tokens, int index) {
        Month month = GREGORIAN.find(tokens, index);
        return month == null && mayBeForeign(tokens, index) ? ForeignMonths.at(tokens, index) : month;
    }

    /** Whether it is worth loading the names of other languages, which takes a quarter of a second. */
    private static boolean mayBeForeign(List<DateToken> tokens, int index) {
        if (!isWord(tokens, index) || NO_MONTHS.contains(tokens.get(index).text())) {
            return false;
        }
        int next = WrittenDay.skip(tokens, index + 1);
        boolean before = next < tokens.size() && tokens.get(next).kind() == DateToken.Kind.NUMBER;
        boolean behind = index > 0 && tokens.get(index - 1).kind() != DateToken.Kind.WORD;
        return (before || behind) && ZoneNames.abbreviated(tokens.get(index).text()) == null;
    }

    /** The month of the lunar Hijri calendar whose name starts at the token; null if none does. */
    static Month lunarAt(List<DateToken> tokens, int index) {
        return LUNAR.find(tokens, index);
    }

    /** The month of the solar Hijri calendar whose name starts at the token; null if none does. */
    static Month solarAt(List<DateToken> tokens, int index) {
        return SOLAR.find(tokens, index);
    }

    private Month find(List<DateToken> tokens, int index) {
        if (!isWord(tokens, index)) {
            return null;
        }
        for (Name name : byFirstWord.getOrDefault(tokens.get(index).text(), List.of())) {
            int end = end(tokens, index, name.words());
            if (end > 0) {
                return new Month(name.month(), end);
            }
        }
        return null;
    }

    /** The index after the words, or 0 where they do not stand. */
    private static int end(List<DateToken> tokens, int index, List<String> words) {
        int at = index;
        for (String word : words) {
            while (at > index && at < tokens.size() && tokens.get(at).isSign("-'’‘`")) {
                at++;
            }
            if (at >= tokens.size() || !tokens.get(at).isWord(word)) {
                return 0;
            }
            at++;
        }
        return at;
    }

    private static boolean isWord(List<DateToken> tokens, int index) {
        return index < tokens.size() && tokens.get(index).kind() == DateToken.Kind.WORD;
    }
}
