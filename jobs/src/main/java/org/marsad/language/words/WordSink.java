package org.marsad.language.words;

/** Takes the words of a text in their order. */
@FunctionalInterface
public interface WordSink {

    /**
     * Takes a word.
     *
     * @param form the number of its folded form, by which words are compared: see {@link Words#form}
     * @param start its first character in the text
     * @param end the character after its last
     * @param adjoining whether only a space or a hyphen stands between it and the word before
     */
    void word(int form, int start, int end, boolean adjoining);
}
