package org.marsad.explain;

import java.time.LocalDate;
import java.util.List;

/**
 * An article as evidence.
 *
 * @param title fit to be shown
 * @param excerpts the sentences asked for, in the order of the places
 */
public record FoundArticle(
        String id,
        String title,
        String source,
        String url,
        String language,
        LocalDate day,
        String storyId,
        List<Excerpt> excerpts) {

    public FoundArticle {
        excerpts = List.copyOf(excerpts);
    }
}
