package org.marsad.actors;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.Catalogue;
import org.marsad.engine.matcher.Method;

/**
 * Tells for which state a capital stood on a day: {@code Moscow} in 1987 is the Soviet Union, not Russia.
 *
 * <p>The day on which the former state ceased to exist is the catalogue's; without it there, nothing is told.
 */
final class FormerStates implements Serializable {

    private static final long serialVersionUID = 1L;

    /** States, and those that were governed from the same capital before them. */
    private static final Map<String, String> FORMER = Map.of("RUS", "SUN", "CZE", "CSK", "SRB", "YUG");

    private record Former(String id, LocalDate end) implements Serializable {}

    private final HashMap<String, Former> former = new HashMap<>();

    FormerStates(Catalogue catalogue) {
        FORMER.forEach((state, before) -> catalogue
                .actor(before)
                .map(Actor::to)
                .filter(to -> to.length() == "1991-12-26".length())
                .ifPresent(to -> former.put(state, new Former(before, LocalDate.parse(to)))));
    }

    /** The actor that a mention refers to in an article of that day. */
    String actor(String found, Method method, LocalDate day) {
        Former before = method == Method.METONYM ? former.get(found) : null;
        return before != null && day.isBefore(before.end()) ? before.id() : found;
    }
}
