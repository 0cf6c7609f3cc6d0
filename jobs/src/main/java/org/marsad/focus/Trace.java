package org.marsad.focus;

/**
 * A place in an article that leads to a state.
 *
 * @param sentence counted over title and body, the title being 0
 */
record Trace(String stateId, Evidence clue, int sentence) {

    boolean isInTitle() {
        return sentence == 0;
    }

    /** Whether both lead from one sentence to one state. */
    boolean isBeside(Trace other) {
        return sentence == other.sentence && stateId.equals(other.stateId);
    }
}
