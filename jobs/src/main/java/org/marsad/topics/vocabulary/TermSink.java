package org.marsad.topics.vocabulary;

/** Takes the terms of a text in their order. */
@FunctionalInterface
public interface TermSink {

    /**
     * Takes a term.
     *
     * @param term its number in the vocabulary
     * @param start its first character in the text
     * @param end the character after its last
     * @param adjoining whether the term before is adjacent
     */
    void term(int term, int start, int end, boolean adjoining);
}
