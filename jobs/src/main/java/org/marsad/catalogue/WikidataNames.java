package org.marsad.catalogue;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts right what Wikidata holds otherwise than a catalogue does.
 *
 * <ul>
 *   <li>a spelling goes to the language of its letters, whatever its label says; one in neither script is left out;
 *   <li>an alias of two to six capitals is an acronym;
 *   <li>an English alias without a capital is left out, since a word without one names nobody;
 *   <li>an alias of one or two letters is left out; one of three is a short form, and so is a person's alias of one word;
 *   <li>a label that is only the item's id is none;
 *   <li>of a time stamp, the day is taken; dates before the year 1000 are left out, and so are two in the wrong order;
 *   <li>a country that is no ISO 3166 alpha-3 code is left out.
 * </ul>
 */
final class WikidataNames {

    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,11}");
    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,6}");
    private static final int MIN_ALIAS_LENGTH = 3;
    private static final int MIN_LENGTH_STANDING_ALONE = 4;

    private WikidataNames() {}

    /** The id at the end of an item's address, or null. */
    static String itemId(String item) {
        if (item == null) {
            return null;
        }
        String id = item.substring(item.lastIndexOf('/') + 1);
        return ITEM.matcher(id).matches() ? id : null;
    }

    /** The cells of a row of the catalogue. */
    static Map<String, List<String>> tidied(String item, ActorKind kind, Map<String, Set<String>> cells) {
        Map<String, List<String>> tidied = new HashMap<>();
        for (ActorColumns.Spellings column : ActorColumns.SPELLINGS) {
            for (String text : cells.getOrDefault(column.column(), Set.of())) {
                String to = text.equals(item) ? null : column(column, text, kind, tidied);
                if (to != null) {
                    add(tidied, to, text);
                }
            }
        }
        nameAfterAlias(tidied);
        add(tidied, ActorColumns.WIKIDATA_ID, item);
        first(cells, ActorColumns.ID).forEach(id -> add(tidied, ActorColumns.ID, id));
        first(cells, ActorColumns.COUNTRY).stream()
                .filter(country -> STATE.matcher(country).matches())
                .forEach(country -> add(tidied, ActorColumns.COUNTRY, country));
        first(cells, ActorColumns.PART_OF).stream()
                .map(whole -> itemId(whole) == null ? whole : itemId(whole))
                .forEach(whole -> add(tidied, ActorColumns.PART_OF, whole));
        addDates(cells, tidied);
        return tidied;
    }

    /** A label that was in the wrong language has become an alias. */
    private static void nameAfterAlias(Map<String, List<String>> tidied) {
        for (String language : List.of("_en", "_ar")) {
            List<String> aliases = tidied.getOrDefault("aliases" + language, List.of());
            if (!tidied.containsKey("name" + language) && !aliases.isEmpty()) {
                add(tidied, "name" + language, aliases.remove(0));
            }
        }
    }

    private static void add(Map<String, List<String>> tidied, String column, String value) {
        List<String> values = tidied.computeIfAbsent(column, name -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    private static List<String> first(Map<String, Set<String>> cells, String column) {
        return cells.getOrDefault(column, Set.of()).stream().limit(1).toList();
    }

    private static String column(
            ActorColumns.Spellings listed, String text, ActorKind kind, Map<String, List<String>> tidied) {
        boolean arabic = hasLetterOf(UnicodeScript.ARABIC, text);
        if (!arabic && !hasLetterOf(UnicodeScript.LATIN, text)) {
            return null;
        }
        String language = arabic ? "_ar" : "_en";
        String use = listed.column().substring(0, listed.column().lastIndexOf('_'));
        boolean name = listed.use() == SpellingUse.NAME;
        if (name && listed.column().endsWith(language) && !tidied.containsKey(listed.column())) {
            return listed.column();
        }
        if (!name && listed.use() != SpellingUse.ALIAS) {
            return use + language;
        }
        long letters = text.codePoints().filter(Character::isLetter).count();
        if (!arabic && INITIALS.matcher(text).matches()) {
            return "acronyms_en";
        }
        if (letters < MIN_ALIAS_LENGTH || (!arabic && text.codePoints().noneMatch(Character::isUpperCase))) {
            return null;
        }
        boolean person = kind == ActorKind.PERSON && text.indexOf(' ') < 0;
        return (person || letters < MIN_LENGTH_STANDING_ALONE ? "short" : "aliases") + language;
    }

    private static boolean hasLetterOf(UnicodeScript script, String text) {
        return text.codePoints().anyMatch(c -> Character.isLetter(c) && UnicodeScript.of(c) == script);
    }

    private static void addDates(Map<String, Set<String>> cells, Map<String, List<String>> tidied) {
        String from = day(cells, ActorColumns.FROM);
        String to = day(cells, ActorColumns.TO);
        if (from != null && to != null && from.compareTo(to) >= 0) {
            return;
        }
        if (from != null) {
            add(tidied, ActorColumns.FROM, from);
        }
        if (to != null) {
            add(tidied, ActorColumns.TO, to);
        }
    }

    private static String day(Map<String, Set<String>> cells, String column) {
        return first(cells, column).stream()
                .filter(time -> time.length() >= "1991-12-26".length())
                .map(time -> time.substring(0, "1991-12-26".length()))
                .filter(day -> DAY.matcher(day).matches())
                .findFirst()
                .orElse(null);
    }
}
