package org.marsad.ingest.date;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The first day of a Hijri calendar written among tokens, by ICU's calendars.
 *
 * <ul>
 *   <li>Lunar, by the calendar of Umm al-Qura: {@code 25 شوال 1436 هـ}, {@code 25/10/1436}, {@code 1436/10/25 هـ}. Months
 *       that begin by sight may begin a day apart, so a 30th of 29 days is the day after.
 *   <li>Solar: {@code 15 مرداد 1394}, {@code 1394/05/15 ه.ش}.
 *   <li>A month's name says which of the two, else a mark behind the year ({@code هـ}, {@code هـ ش}), else the year: from
 *       {@value #FIRST_UNMARKED} on it can only be lunar; before, it is solar if it is written in Persian digits, and
 *       otherwise not read.
 * </ul>
 */
final class HijriDay {

    private static final ULocale UMM_AL_QURA = new ULocale("ar@calendar=islamic-umalqura");
    private static final ULocale PERSIAN = new ULocale("fa@calendar=persian");
    private static final int FIRST_UNMARKED = 1421;
    private static final int FIRST_YEAR = 1000;
    private static final int FIRST_MODERN_YEAR = 1300;
    private static final int LAST_YEAR = 1500;
    private static final int LAST_MONTH = 12;
    private static final int LUNAR_DAYS = 30;
    private static final Set<String> HIJRI = Set.of("ه", "هجري", "هجريه", "ah");
    private static final Set<String> OF_THE_SUN = Set.of("ش", "شمسي", "خورشيدي", "هش");
    private static final Set<String> OF_THE_MOON = Set.of("ق", "قمري", "قمريه", "هق");

    private HijriDay() {}

    private enum Reckoning {
        LUNAR,
        SOLAR
    }

    /** The first day that can be read, or null. */
    static WrittenDay firstIn(List<DateToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            WrittenDay day = tokens.get(i).kind() == DateToken.Kind.NUMBER ? at(tokens, i) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** Whether a word that says Hijri stands at the index. */
    static boolean isMarked(List<DateToken> tokens, int index) {
        return index < tokens.size() && HIJRI.contains(tokens.get(index).text());
    }

    private static WrittenDay at(List<DateToken> tokens, int i) {
        if (WrittenDay.isSeparated(tokens, i)) {
            boolean yearFirst = tokens.get(i).isNumber(4, 4);
            int year = yearFirst ? i : i + 4;
            int day = yearFirst ? i + 4 : i;
            Reckoning reckoning = numeric(tokens, year, i + 5);
            return reckoning == null || !isDayOrMonth(tokens, day) || !isDayOrMonth(tokens, i + 2)
                    ? null
                    : make(reckoning, number(tokens, year), number(tokens, i + 2), number(tokens, day), i, i + 5);
        }
        if (!isDayOrMonth(tokens, i)) {
            return null;
        }
        int name = WrittenDay.skip(tokens, i + 1);
        MonthNames.Month lunar = MonthNames.lunarAt(tokens, name);
        MonthNames.Month month = lunar == null ? MonthNames.solarAt(tokens, name) : lunar;
        int year = month == null ? tokens.size() : WrittenDay.skip(tokens, month.end());
        return isYear(tokens, year)
                ? make(
                        lunar == null ? Reckoning.SOLAR : Reckoning.LUNAR,
                        number(tokens, year),
                        month.number(),
                        number(tokens, i),
                        i,
                        year + 1)
                : null;
    }

    /** The calendar of a day in numbers, or null if it cannot be told. */
    private static Reckoning numeric(List<DateToken> tokens, int year, int behind) {
        if (!isYear(tokens, year)) {
            return null;
        }
        boolean marked = isMarked(tokens, behind);
        String mark = word(tokens, WrittenDay.skip(tokens, marked ? behind + 1 : behind));
        if (OF_THE_SUN.contains(mark)) {
            return Reckoning.SOLAR;
        }
        int number = number(tokens, year);
        if (OF_THE_MOON.contains(mark) || marked || number >= FIRST_UNMARKED) {
            return Reckoning.LUNAR;
        }
        return tokens.get(year).persian() && number >= FIRST_MODERN_YEAR ? Reckoning.SOLAR : null;
    }

    private static WrittenDay make(Reckoning reckoning, int year, int month, int day, int start, int end) {
        boolean lunar = reckoning == Reckoning.LUNAR;
        if (month < 1 || month > LAST_MONTH || day < 1 || (lunar && day > LUNAR_DAYS)) {
            return null;
        }
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, lunar ? UMM_AL_QURA : PERSIAN);
        calendar.setLenient(lunar);
        calendar.clear();
        calendar.set(year, month - 1, day);
        try {
            long days = Math.floorDiv(calendar.getTimeInMillis(), TimeUnit.DAYS.toMillis(1));
            return new WrittenDay(LocalDate.ofEpochDay(days), start, end);
        } catch (IllegalArgumentException noSuchDay) {
            return null;
        }
    }

    private static boolean isYear(List<DateToken> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).isNumber(4, 4)
                && number(tokens, i) >= FIRST_YEAR
                && number(tokens, i) <= LAST_YEAR;
    }

    private static boolean isDayOrMonth(List<DateToken> tokens, int i) {
        return i < tokens.size() && tokens.get(i).isNumber(1, 2);
    }

    private static int number(List<DateToken> tokens, int i) {
        return tokens.get(i).number();
    }

    private static String word(List<DateToken> tokens, int i) {
        return i < tokens.size() ? tokens.get(i).text() : "";
    }
}
