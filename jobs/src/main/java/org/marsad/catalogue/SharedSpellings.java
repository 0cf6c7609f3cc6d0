package org.marsad.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marsad.text.SpellingKey;

/**
 * Tells apart the actors that share a spelling that stands alone.
 *
 * <ul>
 *   <li>on the days of one of them it is that one's, be they the days of the spelling or those of an actor that is no
 *       more: {@code Moscow} is the Soviet Union's while there was one; on all other days it is the one's that has no
 *       dates;
 *   <li>where their days are the same, an actor from a query's answer has it as a short form only; another's stays what
 *       it is, unless it is from such an answer too;
 *   <li>of two other lists, the later one's actor has it;
 *   <li>within one other list it is a fault.
 * </ul>
 */
final class SharedSpellings {

    private final List<CatalogueFault> faults;
    private final List<String> remarks;
    private final Map<String, List<Claim>> shared = new LinkedHashMap<>();

    /** What becomes of an actor's spelling that another has too. */
    private enum Fate {
        ITS_OWN,
        LOST,
        SHORT
    }

    private static final class Claim {

        private final ListedActor listed;
        private final String text;
        private final Validity days;
        private Fate fate = Fate.ITS_OWN;

        Claim(ListedActor listed, Spelling spelling) {
            this.listed = listed;
            this.text = spelling.text();
            this.days = spelling.validity().isAlways() ? existence(listed) : spelling.validity();
        }

        /** Only an end tells an actor apart; a beginning alone would take names from all that are older. */
        private static Validity existence(ListedActor listed) {
            Validity existence = listed.actor().existence();
            return listed.list().curated() && existence.to() != null ? existence : Validity.ALWAYS;
        }

        String id() {
            return listed.actor().id();
        }

        /** Dates tell two apart if only one has any, or if there is no day that both have. */
        boolean isToldApart(Claim other) {
            return days.isAlways() != other.days.isAlways() || !days.overlaps(other.days);
        }
    }

    private SharedSpellings(List<CatalogueFault> faults, List<String> remarks) {
        this.faults = faults;
        this.remarks = remarks;
    }

    /**
     * The actors with each spelling told apart; what cannot be is noted as a fault, what goes to another list's actor as
     * a remark.
     */
    static List<ListedActor> tellApart(List<ListedActor> listed, List<CatalogueFault> faults, List<String> remarks) {
        SharedSpellings spellings = new SharedSpellings(faults, remarks);
        spellings.findShared(listed);
        if (spellings.shared.isEmpty()) {
            return listed;
        }
        spellings.shared.values().forEach(spellings::settle);
        return listed.stream().map(spellings::settled).toList();
    }

    private void findShared(List<ListedActor> listed) {
        Map<String, ListedActor> owners = new HashMap<>();
        for (ListedActor actor : listed) {
            for (Spelling spelling : actor.actor().spellings()) {
                String key = key(spelling);
                if (key == null) {
                    continue;
                }
                if (key.isEmpty()) {
                    faults.add(actor.fault("'" + spelling.text() + "' has no letters.", "Remove it."));
                    continue;
                }
                ListedActor owner = owners.putIfAbsent(key, actor);
                if (owner != null && !owner.actor().id().equals(actor.actor().id())) {
                    shared.putIfAbsent(key, new ArrayList<>());
                }
            }
        }
        owners.clear();
        if (!shared.isEmpty()) {
            listed.forEach(this::addClaims);
        }
    }

    private void addClaims(ListedActor actor) {
        for (Spelling spelling : actor.actor().spellings()) {
            String key = key(spelling);
            List<Claim> claims = key == null ? null : shared.get(key);
            if (claims != null && claims.stream().noneMatch(claim -> claim.listed.equals(actor))) {
                claims.add(new Claim(actor, spelling));
            }
        }
    }

    private static String key(Spelling spelling) {
        return spelling.use().standsAlone() ? SpellingKey.of(spelling.text()) : null;
    }

    private void settle(List<Claim> claims) {
        for (int i = 1; i < claims.size(); i++) {
            for (int j = 0; j < i; j++) {
                settle(claims.get(j), claims.get(i));
            }
        }
    }

    private void settle(Claim earlier, Claim later) {
        if (earlier.id().equals(later.id())
                || earlier.fate == Fate.LOST
                || later.fate == Fate.LOST
                || earlier.isToldApart(later)) {
            return;
        }
        CatalogueList list = later.listed.list();
        if (!list.curated()) {
            earlier.fate = earlier.listed.list().curated() ? earlier.fate : Fate.SHORT;
            later.fate = Fate.SHORT;
        } else if (earlier.listed.list().order() < list.order()) {
            earlier.fate = Fate.LOST;
            remarks.add("'" + later.text + "' of " + later.id() + " (" + later.listed.place() + ") was " + earlier.id()
                    + "'s (" + earlier.listed.place() + ").");
        } else {
            faults.add(later.listed.fault(
                    "'" + later.text + "' of " + later.id() + " also names " + earlier.id() + " ("
                            + earlier.listed.place() + ").",
                    "Leave it with one of them, move it to a short_ column, or give one of them dates."));
        }
    }

    private ListedActor settled(ListedActor listed) {
        List<Spelling> settled = new ArrayList<>();
        boolean changed = false;
        for (Spelling spelling : listed.actor().spellings()) {
            String key = key(spelling);
            List<Claim> claims = key == null ? null : shared.get(key);
            if (claims == null) {
                settled.add(spelling);
                continue;
            }
            changed = true;
            Claim claim = claims.stream()
                    .filter(candidate -> candidate.listed.equals(listed))
                    .findFirst()
                    .orElseThrow();
            switch (claim.fate) {
                case ITS_OWN -> settled.add(spelling.validity().isAlways() ? spelling.on(claim.days) : spelling);
                case SHORT -> settled.add(
                        new Spelling(spelling.text(), spelling.language(), SpellingUse.SHORT, claim.days));
                case LOST -> {}
            }
        }
        return changed ? listed.with(listed.actor().withSpellings(settled)) : listed;
    }
}
