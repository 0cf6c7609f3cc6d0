package org.marsad.catalogue;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.marsad.text.SpellingKey;

/**
 * Reads tenures and titles of offices, and finds what is wrong with them.
 *
 * <ul>
 *   <li>{@code office} is an {@link Office}; {@code head} is an organisation's, a group's or a place's, any other a state's;
 *   <li>{@code person} is a person of the catalogue;
 *   <li>{@code from} and {@code to} are days, months or years that exist, in that order;
 *   <li>an office has one holder on any day for which that is sure;
 *   <li>a title has words, in its column's language.
 * </ul>
 */
final class OfficeLines {

    static final String TITLES_FILE = "office-titles.tsv";

    private static final List<String> TENURES = List.of("office", "country", "person", "from", "to");
    private static final List<String> TITLES = List.of("office", "of", "titles_en", "titles_ar");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final char ALONE = '=';

    private record Listed(Tenure tenure, String file, int line) {}

    private final Map<String, ActorKind> kinds = new HashMap<>();
    private final List<CatalogueFault> faults;
    private final Map<String, List<Listed>> tenures = new HashMap<>();
    private final List<Tenure> inOrder = new ArrayList<>();
    private final List<OfficeTitle> titles = new ArrayList<>();

    OfficeLines(List<ListedActor> actors, List<CatalogueFault> faults) {
        actors.forEach(listed -> kinds.put(listed.actor().id(), listed.actor().kind()));
        this.faults = faults;
    }

    Offices offices() {
        return new Offices(inOrder, titles);
    }

    void readTenures(String file, List<String> lines) {
        for (TsvTable.Line line : new TsvTable(file, TENURES, faults).read(lines)) {
            Faults found = new Faults(file, line.number());
            Office office = office(line, found);
            checkOf(office, line.get("country"), found);
            if (kinds.get(line.get("person")) != ActorKind.PERSON) {
                found.add(
                        "The person '" + line.get("person") + "' is no person of the catalogue.",
                        "Write an id of persons.tsv.");
            }
            checkDates(line, found);
            if (found.none) {
                Tenure tenure = new Tenure(
                        office, line.get("country"), line.get("person"), line.get("from"), line.orNull("to"));
                checkOverlap(new Listed(tenure, file, line.number()), found);
                inOrder.add(tenure);
            }
        }
    }

    void readTitles(List<String> lines) {
        for (TsvTable.Line line : new TsvTable(TITLES_FILE, TITLES, faults).read(lines)) {
            Faults found = new Faults(TITLES_FILE, line.number());
            Office office = office(line, found);
            List<String> of = line.values("of");
            of.forEach(id -> checkOf(office, id, found));
            if (office == Office.HEAD && of.isEmpty()) {
                found.add("A title of heads is for no organisation or place.", "Name some in 'of'.");
            }
            for (Language language : Language.values()) {
                for (String title : line.values("titles_" + language.code())) {
                    addTitle(office, of, title, language, found);
                }
            }
        }
    }

    private void addTitle(Office office, List<String> of, String title, Language language, Faults found) {
        boolean alone = title.charAt(0) == ALONE;
        String text = alone ? title.substring(1).strip() : title;
        if (alone && of.size() != 1) {
            found.add("'" + title + "' stands alone for " + of.size() + " states.", "Name one in 'of'.");
        }
        if (Language.ofLetters(text) != language || SpellingKey.of(text).isEmpty()) {
            found.add("'" + title + "' is no title in the language of its column.", "Mend, move or remove it.");
        }
        if (found.none) {
            titles.add(new OfficeTitle(office, of, text, language, alone));
        }
    }

    private static Office office(TsvTable.Line line, Faults found) {
        return Office.labelled(line.get("office")).orElseGet(() -> {
            found.add("'" + line.get("office") + "' is no office.", "The offices are " + labels() + ".");
            return null;
        });
    }

    private static List<String> labels() {
        return java.util.Arrays.stream(Office.values()).map(Office::label).toList();
    }

    private void checkOf(Office office, String id, Faults found) {
        ActorKind kind = kinds.get(id);
        if (office == Office.HEAD) {
            if (kind != ActorKind.ORGANISATION && kind != ActorKind.GROUP && kind != ActorKind.PLACE) {
                found.add("'" + id + "' is no organisation, group or place of the catalogue.", "Write the id of one.");
            }
        } else if (office != null && kind != ActorKind.STATE) {
            found.add("The country '" + id + "' is no state of the catalogue.", "Write an id of states.tsv.");
        }
    }

    private static void checkDates(TsvTable.Line line, Faults found) {
        boolean dates = true;
        for (String column : List.of("from", "to")) {
            String date = line.get(column);
            if (!(isDate(date) || (column.equals("to") && date.isEmpty()))) {
                found.add("'" + date + "' in " + column + " is no date.", "Write 1991, 1991-12 or 1991-12-26.");
                dates = false;
            }
        }
        if (dates && line.orNull("to") != null && line.get("from").compareTo(line.get("to")) > 0) {
            found.add(
                    "It ends in " + line.get("to") + " before it begins in " + line.get("from") + ".",
                    "Swap or mend them.");
        }
    }

    private static boolean isDate(String date) {
        if (!DATE.matcher(date).matches()) {
            return false;
        }
        try {
            return !new Tenure(Office.HEAD, "", "", date, null).surelyFrom().equals(java.time.LocalDate.MAX);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void checkOverlap(Listed listed, Faults found) {
        Tenure tenure = listed.tenure();
        List<Listed> sameOffice =
                tenures.computeIfAbsent(tenure.office() + " " + tenure.of(), office -> new ArrayList<>());
        for (Listed other : sameOffice) {
            if (tenure.overlaps(other.tenure())) {
                found.add(
                        tenure.person() + " and " + other.tenure().person() + " (" + other.file() + ":" + other.line()
                                + ") are both " + tenure.office().label() + " of " + tenure.of() + " on a day.",
                        "End one before the other begins.");
            }
        }
        sameOffice.add(listed);
    }

    /** Notes the faults of a line. */
    private final class Faults {

        private final String file;
        private final int line;
        private boolean none = true;

        Faults(String file, int line) {
            this.file = file;
            this.line = line;
        }

        void add(String problem, String remedy) {
            faults.add(new CatalogueFault(file, line, problem, remedy));
            none = false;
        }
    }
}
