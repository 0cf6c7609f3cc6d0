package org.marsad.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.marsad.boilerplate.CutBlock;
import org.marsad.ingest.date.DateOrigin;

/**
 * An article as the lake stores it; every offset downstream refers to this title and this body.
 *
 * @param articleId see {@link ArticleId}
 * @param sourceId the archive's own id, or null
 * @param url as the archive gives it, or null
 * @param source the archive's, else the one named on the page, else the host of the URL, else null
 * @param title one line, empty if there is none
 * @param body lines without the page's furniture, empty if there are none
 * @param author the archive's, else the byline on the page, else null
 * @param language ISO 639-1, {@code und} if it cannot be told
 * @param languageConfidence how likely that is right, from 0 to 1; null if it cannot be told
 * @param publishedAt midnight UTC where only the day is known
 * @param publishedDate the UTC day of {@code publishedAt}
 * @param tags in the letters of the article's language
 * @param furniture what was cut, in the order of the page
 * @param words runs of letters and digits in title and body
 */
public record CleanArticle(
        String articleId,
        String sourceId,
        String url,
        String source,
        String title,
        String body,
        String author,
        String language,
        Double languageConfidence,
        Instant publishedAt,
        LocalDate publishedDate,
        DateOrigin dateOrigin,
        List<String> tags,
        List<CutBlock> furniture,
        int words)
        implements Reading {

    public CleanArticle {
        tags = List.copyOf(tags);
        furniture = List.copyOf(furniture);
    }
}
