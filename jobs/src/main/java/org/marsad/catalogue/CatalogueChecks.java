package org.marsad.catalogue;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.marsad.text.SpellingKey;

/**
 * Finds what is wrong among listed actors.
 *
 * <ul>
 *   <li>an id is an ISO 3166 alpha-3 code for a state, a slug of lower-case letters, digits and hyphens for any other,
 *       and belongs to one actor;
 *   <li>every actor has a name in one language at least;
 *   <li>an Arabic column holds Arabic letters, an English one none;
 *   <li>{@code country} is the id of a state, {@code part_of} the id of an actor;
 *   <li>{@code from} and {@code to} are ISO 8601 years, months or days, in that order.
 * </ul>
 */
final class CatalogueChecks {

    private static final Pattern STATE_ID = Pattern.compile("[A-Z]{3}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, ListedActor> byId = new HashMap<>();
    private final List<CatalogueFault> faults = new ArrayList<>();

    private CatalogueChecks() {}

    static List<CatalogueFault> faults(List<ListedActor> listed) {
        CatalogueChecks checks = new CatalogueChecks();
        listed.forEach(checks::checkId);
        listed.forEach(checks::checkNames);
        listed.forEach(checks::checkReferences);
        listed.forEach(checks::checkDates);
        return checks.faults;
    }

    private void checkId(ListedActor listed) {
        String id = listed.actor().id();
        boolean state = listed.actor().kind() == ActorKind.STATE;
        if (!(state ? STATE_ID : SLUG).matcher(id).matches()) {
            faults.add(listed.fault(
                    "The id '" + id + "' is not " + (state ? "an ISO 3166 alpha-3 code." : "a slug."),
                    state ? "Write three capitals." : "Write lower-case letters, digits and single hyphens."));
        }
        ListedActor other = byId.putIfAbsent(id, listed);
        if (other != null) {
            faults.add(listed.fault(
                    "The id " + id + " is taken in " + other.place() + ".",
                    "Merge the two lines or choose another id."));
        }
    }

    private void checkNames(ListedActor listed) {
        if (listed.actor().nameEn() == null && listed.actor().nameAr() == null) {
            faults.add(listed.fault(listed.actor().id() + " has no name.", "Fill name_en, name_ar or both."));
        }
        for (Spelling spelling : listed.actor().spellings()) {
            boolean arabic = isArabic(spelling.text());
            if (arabic != (spelling.language() == Language.ARABIC)) {
                faults.add(listed.fault(
                        "'" + spelling.text() + "' stands in a column of the other language.",
                        "Move it to the " + (arabic ? "_ar" : "_en") + " column."));
            }
        }
    }

    static boolean isArabic(String text) {
        return text.codePoints().anyMatch(CatalogueChecks::isArabicLetter);
    }

    static boolean hasWords(String text) {
        return !SpellingKey.of(text).isEmpty();
    }

    private static boolean isArabicLetter(int codePoint) {
        return Character.isLetter(codePoint) && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
    }

    private void checkReferences(ListedActor listed) {
        String country = listed.actor().country();
        if (country != null
                && (!byId.containsKey(country) || byId.get(country).actor().kind() != ActorKind.STATE)) {
            faults.add(listed.fault(
                    "The country '" + country + "' of " + listed.actor().id() + " is no state of the catalogue.",
                    "Write one id of states.tsv, or leave it empty."));
        }
        String partOf = listed.actor().partOf();
        if (partOf != null && !byId.containsKey(partOf)) {
            faults.add(listed.fault(
                    "part_of '" + partOf + "' of " + listed.actor().id() + " is no id of the catalogue.",
                    "Write the id of an actor, or leave it empty."));
        }
    }

    private void checkDates(ListedActor listed) {
        String from = listed.actor().from();
        String to = listed.actor().to();
        try {
            Validity.of(from, to);
        } catch (DateTimeException e) {
            faults.add(listed.fault(
                    "from '" + orEmpty(from) + "' or to '" + orEmpty(to) + "' is no date.",
                    "Write 1991, 1991-12 or 1991-12-26."));
        } catch (IllegalArgumentException e) {
            faults.add(listed.fault(e.getMessage(), "Swap or mend them."));
        }
    }

    private static String orEmpty(String date) {
        return date == null ? "" : date;
    }
}
