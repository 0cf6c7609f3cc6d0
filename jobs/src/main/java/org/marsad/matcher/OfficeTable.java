package org.marsad.matcher;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.OfficeTitle;
import org.marsad.catalogue.Tenure;

/**
 * Who holds the office that a title and a state or organisation name, on a day.
 *
 * <ul>
 *   <li>a holder is told only for days on which the catalogue is sure: where a change is known by its year, nobody holds
 *       the office in that year;
 *   <li>a state with titles of its own for an office has no other titles for it: Spain's king is no president.
 * </ul>
 */
final class OfficeTable implements Serializable {

    static final int NOBODY = -1;

    private static final long serialVersionUID = 1L;

    /** A title as it is written. */
    record Title(String text, boolean arabic, boolean alone) implements Serializable {}

    private record Term(int office, int person, LocalDate from, LocalDate until) implements Serializable {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    private final ArrayList<Title> titles = new ArrayList<>();
    /** The offices that a title means beside an actor, by title and actor. */
    private final HashMap<Long, BitSet> offices = new HashMap<>();
    /** All offices of a title. */
    private final ArrayList<BitSet> officesOfTitle = new ArrayList<>();

    private final HashMap<Integer, ArrayList<Term>> termsOfOffice = new HashMap<>();
    private final HashMap<Integer, ArrayList<Term>> termsOfPerson = new HashMap<>();

    OfficeTable(Catalogue catalogue) {
        Map<String, Integer> numbers = new HashMap<>();
        Set<String> states = new TreeSet<>();
        for (Actor actor : catalogue.actors()) {
            numbers.put(actor.id(), numbers.size());
            if (actor.kind() == ActorKind.STATE) {
                states.add(actor.id());
            }
        }
        Map<String, Integer> officeNumbers = new LinkedHashMap<>();
        for (Tenure tenure : catalogue.offices().tenures()) {
            int office =
                    officeNumbers.computeIfAbsent(tenure.office() + " " + tenure.of(), key -> officeNumbers.size());
            Term term = new Term(office, numbers.get(tenure.person()), tenure.surelyFrom(), tenure.surelyUntil());
            termsOfOffice.computeIfAbsent(office, key -> new ArrayList<>()).add(term);
            termsOfPerson
                    .computeIfAbsent(term.person(), key -> new ArrayList<>())
                    .add(term);
        }
        List<OfficeTitle> listed = catalogue.offices().titles();
        Set<String> own = new TreeSet<>();
        listed.forEach(title -> title.of().forEach(of -> own.add(title.office() + " " + of)));
        Map<Title, Integer> titleNumbers = new LinkedHashMap<>();
        for (OfficeTitle title : listed) {
            for (String of : title.of().isEmpty() ? states : title.of()) {
                String key = title.office() + " " + of;
                Integer office = officeNumbers.get(key);
                if (office != null && (!title.of().isEmpty() || !own.contains(key))) {
                    add(number(title, titleNumbers), numbers.get(of), office);
                }
            }
        }
    }

    private int number(OfficeTitle title, Map<Title, Integer> numbers) {
        Title written =
                new Title(title.text(), title.language() == org.marsad.catalogue.Language.ARABIC, title.alone());
        return numbers.computeIfAbsent(written, key -> {
            titles.add(written);
            officesOfTitle.add(new BitSet());
            return titles.size() - 1;
        });
    }

    private void add(int title, int of, int office) {
        offices.computeIfAbsent(key(title, of), key -> new BitSet()).set(office);
        officesOfTitle.get(title).set(office);
    }

    List<Title> titles() {
        return titles;
    }

    /** Whether the title says of whom by itself. */
    boolean isAlone(int title) {
        return titles.get(title).alone();
    }

    /** The person who holds the office with this title beside this actor on a day, or {@link #NOBODY}. */
    int holder(int title, int of, LocalDate day) {
        BitSet meant = offices.get(key(title, of));
        return meant == null ? NOBODY : holder(meant, day);
    }

    /** The person who holds the office of a title that stands alone, or {@link #NOBODY}. */
    int holder(int title, LocalDate day) {
        return holder(officesOfTitle.get(title), day);
    }

    private int holder(BitSet meant, LocalDate day) {
        for (int office = meant.nextSetBit(0); office >= 0; office = meant.nextSetBit(office + 1)) {
            for (Term term : termsOfOffice.get(office)) {
                if (term.holds(day)) {
                    return term.person();
                }
            }
        }
        return NOBODY;
    }

    /** Whether a person holds any office of that title on a day. */
    boolean holds(int person, int title, LocalDate day) {
        for (Term term : termsOfPerson.getOrDefault(person, new ArrayList<>())) {
            if (term.holds(day) && officesOfTitle.get(title).get(term.office())) {
                return true;
            }
        }
        return false;
    }

    private static long key(int title, int of) {
        return ((long) title << Integer.SIZE) | of;
    }
}
