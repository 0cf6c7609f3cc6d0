package org.marsad.catalogue;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds what is wrong among listed actors.
 *
 * <ul>
 *   <li>an id is an ISO 3166 alpha-3 code for a state, letters, digits and a few signs for any other; within a list it
 *       belongs to one actor, and in all lists to actors of one kind;
 *   <li>every actor has a name in one language at least;
 *   <li>an Arabic column holds Arabic letters, an English one none;
 *   <li>{@code country} is the id of a state, {@code part_of} the id of an actor;
 *   <li>{@code from} and {@code to} are ISO 8601 years, months or days, in that order.
 * </ul>
 */
final class CatalogueChecks {

    private static final Pattern STATE_ID = Pattern.compile("[A-Z]{3}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern WIKIDATA_ID = Pattern.compile("Q[1-9][0-9]{0,11}");
    private static final int MAX_SPELLING_LENGTH = 200;
    private static final char REPLACEMENT = '\uFFFD';

    private final Map<String, ListedActor> byId = new HashMap<>();
    private final List<CatalogueFault> faults = new ArrayList<>();

    private CatalogueChecks() {}

    /** What is wrong with each actor by itself, or with two of one id. */
    static List<CatalogueFault> ofEach(List<ListedActor> listed) {
        CatalogueChecks checks = new CatalogueChecks();
        for (ListedActor actor : listed) {
            checks.checkId(actor);
            checks.checkNames(actor);
            checks.checkDates(actor);
        }
        return checks.faults;
    }

    /** What refers to an actor that is not there. */
    static List<CatalogueFault> ofReferences(List<ListedActor> listed) {
        CatalogueChecks checks = new CatalogueChecks();
        listed.forEach(actor -> checks.byId.putIfAbsent(actor.actor().id(), actor));
        listed.forEach(checks::checkReferences);
        return checks.faults;
    }

    private void checkId(ListedActor listed) {
        Actor actor = listed.actor();
        if (actor.kind() == ActorKind.STATE
                ? !STATE_ID.matcher(actor.id()).matches()
                : !ID.matcher(actor.id()).matches()) {
            faults.add(listed.fault(
                    "The id '" + actor.id() + "' is not "
                            + (actor.kind() == ActorKind.STATE ? "an ISO 3166 alpha-3 code." : "an id."),
                    actor.kind() == ActorKind.STATE
                            ? "Write three capitals."
                            : "Write up to 100 letters from a to z, digits and . _ -, as in saudi-aramco."));
        }
        if (actor.wikidataId() != null
                && !WIKIDATA_ID.matcher(actor.wikidataId()).matches()) {
            faults.add(listed.fault(
                    "The wikidata_id '" + actor.wikidataId() + "' is none.",
                    "Write one as in Q30, or leave it empty."));
        }
        ListedActor other = byId.putIfAbsent(actor.id(), listed);
        if (other == null) {
            return;
        }
        if (other.actor().kind() != actor.kind()) {
            faults.add(listed.fault(
                    actor.id() + " is of the kind " + actor.kind().label() + " here, and "
                            + other.actor().kind().label() + " in " + other.place() + ".",
                    "Make them the same, or choose another id."));
        } else if (other.list().equals(listed.list()) && listed.list().curated()) {
            faults.add(listed.fault(
                    "The id " + actor.id() + " is taken in " + other.place() + ".",
                    "Merge the two lines or choose another id."));
        }
    }

    private void checkNames(ListedActor listed) {
        Actor actor = listed.actor();
        if (actor.nameEn() == null
                && actor.nameAr() == null
                && !byId.get(actor.id()).isEarlierThan(listed)) {
            faults.add(listed.fault(actor.id() + " has no name.", "Fill name_en, name_ar or both."));
        }
        for (Spelling spelling : actor.spellings()) {
            String text = spelling.text();
            if (Language.ofLetters(text) != spelling.language()) {
                faults.add(listed.fault(
                        "'" + text + "' stands in a column of the other language.",
                        "Move it to the "
                                + (Language.ofLetters(text) == Language.ARABIC ? "_ar" : "_en")
                                + " column."));
            }
            if (text.length() > MAX_SPELLING_LENGTH || text.indexOf(REPLACEMENT) >= 0) {
                faults.add(listed.fault(
                        "'" + text.substring(0, Math.min(text.length(), MAX_SPELLING_LENGTH)) + "' of " + actor.id()
                                + (text.indexOf(REPLACEMENT) >= 0 ? " was broken in decoding." : " is too long."),
                        "Write it in UTF-8, with " + MAX_SPELLING_LENGTH + " characters at the most."));
            }
        }
    }

    private void checkReferences(ListedActor listed) {
        String country = listed.actor().country();
        if (country != null
                && (!byId.containsKey(country) || byId.get(country).actor().kind() != ActorKind.STATE)) {
            faults.add(listed.fault(
                    "The country '" + country + "' of " + listed.actor().id() + " is no state of the catalogue.",
                    "Write the ISO 3166 alpha-3 code of a state that is listed, or leave it empty."));
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
