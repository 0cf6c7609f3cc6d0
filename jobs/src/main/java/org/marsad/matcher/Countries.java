package org.marsad.matcher;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;

/** The states and kinds of actors: a state is its own; any other actor is of its {@code country}, if it has one. */
final class Countries implements Serializable {

    static final int NONE = -1;

    private static final long serialVersionUID = 1L;

    private final int[] country;
    private final ActorKind[] kinds;
    private final HashMap<String, Integer> states = new HashMap<>();

    Countries(Catalogue catalogue) {
        List<Actor> actors = catalogue.actors();
        country = new int[actors.size()];
        kinds = new ActorKind[actors.size()];
        Arrays.fill(country, NONE);
        for (int i = 0; i < country.length; i++) {
            kinds[i] = actors.get(i).kind();
            if (kinds[i] == ActorKind.STATE) {
                country[i] = i;
                states.put(actors.get(i).id(), i);
            }
        }
        for (int i = 0; i < country.length; i++) {
            if (country[i] == NONE && kinds[i] != ActorKind.MEDIA) {
                country[i] = states.getOrDefault(actors.get(i).country(), NONE);
            }
        }
    }

    /** The state of an actor, or {@link #NONE}; media have none, since they write about all. */
    int of(int actor) {
        return country[actor];
    }

    /** The number of the state of an id, or {@link #NONE}. */
    int numbered(String state) {
        return states.getOrDefault(state, NONE);
    }

    ActorKind kind(int actor) {
        return kinds[actor];
    }

    /** Whether the actor is an organisation or group of a state. */
    boolean isBodyOf(int actor, int state) {
        return (kinds[actor] == ActorKind.ORGANISATION || kinds[actor] == ActorKind.GROUP) && country[actor] == state;
    }
}
