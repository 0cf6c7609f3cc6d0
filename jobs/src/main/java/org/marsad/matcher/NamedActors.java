package org.marsad.matcher;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;

/** What the hits of an article name, counted once it is asked for. */
final class NamedActors {

    static final int NO_STATE = -1;

    private final FormTable forms;
    private final int[] states;
    private final List<Hit> hits;
    private HashMap<Integer, Integer> timesOfState;
    private BitSet inFull;

    /** @param states the state that each actor is or belongs to, by number, or {@link #NO_STATE} */
    NamedActors(FormTable forms, int[] states, List<Hit> hits) {
        this.forms = forms;
        this.states = states;
        this.hits = hits;
    }

    /** How many hits tell of a state by themselves. */
    int timesOf(int state) {
        if (timesOfState == null) {
            timesOfState = new HashMap<>();
            hits.forEach(hit -> timesOfState.merge(stateOf(hit), 1, Integer::sum));
        }
        return timesOfState.getOrDefault(state, 0);
    }

    /** Whether a name, alias or acronym of the actor is found. */
    boolean inFull(int actor) {
        if (inFull == null) {
            inFull = new BitSet();
            for (Hit hit : hits) {
                if (forms.method(hit.form()).namesInFull() && forms.actor(hit.form()) != Form.NOBODY) {
                    inFull.set(forms.actor(hit.form()));
                }
            }
        }
        return inFull.get(actor);
    }

    /** The state that an actor is or belongs to. */
    int stateOfActor(int actor) {
        return states[actor];
    }

    /** The state that a hit tells of by itself, or {@link #NO_STATE}. */
    int stateOf(Hit hit) {
        int actor = forms.actor(hit.form());
        Method method = forms.method(hit.form());
        boolean tells = actor != Form.NOBODY
                && method != Method.ROLE
                && method != Method.SURNAME
                && !hit.needsEvidence()
                && !forms.isHomonym(hit.form());
        return tells ? states[actor] : NO_STATE;
    }
}
