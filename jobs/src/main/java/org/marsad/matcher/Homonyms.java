package org.marsad.matcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.Catalogue;

/**
 * The spellings that name two actors at any time, from {@code homonyms.tsv}: {@code عمان}, without its vowel signs, is Oman
 * and Amman.
 *
 * <p>A spelling counts only if the catalogue has at least two of its actors, and does not say that it names nobody.
 */
final class Homonyms {

    /**
     * An actor of such a spelling.
     *
     * @param method how the spelling names it, if the catalogue does not list it
     * @param guessed whether it is the one whom the spelling names most often
     * @param before words that tell it right before the spelling
     * @param after words that tell it right after the spelling
     * @param written the spelling with signs that tell it
     */
    record Reading(
            String spelling,
            int actor,
            Method method,
            boolean guessed,
            WordList before,
            WordList after,
            Set<String> written) {}

    private static final String FILE = "homonyms.tsv";
    private static final int SPELLING = 0;
    private static final int ACTOR = 1;
    private static final int USE = 2;
    private static final int GUESSED = 3;
    private static final int BEFORE = 4;
    private static final int AFTER = 5;
    private static final int WRITTEN = 6;

    private final Map<String, List<Reading>> readings = new LinkedHashMap<>();

    Homonyms(Catalogue catalogue) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Actor actor : catalogue.actors()) {
            numbers.put(actor.id(), numbers.size());
        }
        for (List<String> row : WordList.rows(FILE)) {
            Integer actor = numbers.get(row.get(ACTOR));
            if (actor != null) {
                Reading reading = new Reading(
                        row.get(SPELLING),
                        actor,
                        Method.labelled(row.get(USE)),
                        !row.get(GUESSED).isEmpty(),
                        WordList.of(row.get(BEFORE)),
                        WordList.of(row.get(AFTER)),
                        Set.of(row.get(WRITTEN).split(" ", -1)));
                readings.computeIfAbsent(reading.spelling(), spelling -> new ArrayList<>())
                        .add(reading);
            }
        }
        readings.values().removeIf(actors -> actors.size() < 2);
        readings.keySet().removeAll(catalogue.notNames());
    }

    /** The readings of each spelling, by spelling. */
    Map<String, List<Reading>> bySpelling() {
        return readings;
    }
}
