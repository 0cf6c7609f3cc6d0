package org.marsad.language.words;

import java.util.List;
import java.util.Set;

/** How the words of a language are made comparable. */
public interface Folding {

    /** The folded form of a word; empty if it is none of this language's words. */
    String fold(String surface);

    /** See {@link Words#reductions}. */
    default List<String> reductions(String form) {
        return List.of();
    }

    /** See {@link Words#display}. */
    default String display(String surface, String form) {
        return surface;
    }

    /** The folded forms that say nothing about what a text is about; none where the folding itself drops them. */
    default Set<String> stopWords() {
        return Set.of();
    }
}
