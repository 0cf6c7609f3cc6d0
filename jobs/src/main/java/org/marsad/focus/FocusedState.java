package org.marsad.focus;

/**
 * A state that an article leads to, and how likely it is one that the article is about.
 *
 * @param score from 0 to 1, see {@link StateFocus}
 * @param clue the most direct that leads to it
 * @param sentences sentences with anything that leads to it, the title being one
 * @param inTitle whether anything in the title leads to it
 */
public record FocusedState(String stateId, double score, Evidence clue, int sentences, boolean inTitle) {}
