package org.marsad.matcher;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;

/** The states of actors: a state is its own; any other actor is of its {@code country}, if it has one. */
final class Countries implements Serializable {

    static final int NONE = -1;

    private static final long serialVersionUID = 1L;

    private final int[] country;
    private final boolean[] bodies;

    Countries(Catalogue catalogue) {
        List<Actor> actors = catalogue.actors();
        country = new int[actors.size()];
        bodies = new boolean[actors.size()];
        Arrays.fill(country, NONE);
        Map<String, Integer> states = new HashMap<>();
        for (int i = 0; i < country.length; i++) {
            bodies[i] = actors.get(i).kind() == ActorKind.ORGANISATION
                    || actors.get(i).kind() == ActorKind.GROUP;
            if (actors.get(i).kind() == ActorKind.STATE) {
                country[i] = i;
                states.put(actors.get(i).id(), i);
            }
        }
        for (int i = 0; i < country.length; i++) {
            if (country[i] == NONE && actors.get(i).kind() != ActorKind.MEDIA) {
                country[i] = states.getOrDefault(actors.get(i).country(), NONE);
            }
        }
    }

    /** The state of an actor, or {@link #NONE}; media have none, since they write about all. */
    int of(int actor) {
        return country[actor];
    }

    /** Whether the actor is an organisation or group of a state. */
    boolean isBodyOf(int actor, int state) {
        return bodies[actor] && country[actor] == state;
    }
}
