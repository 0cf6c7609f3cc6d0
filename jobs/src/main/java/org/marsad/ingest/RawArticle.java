package org.marsad.ingest;

import java.util.List;
import org.marsad.ingest.date.DayOrder;

/**
 * What a row of an archive says of an article: any part may be null, which means that the archive has no such column or
 * that the row leaves it empty.
 *
 * @param id the archive's own id
 * @param date the day or moment of publication, as the archive writes it
 * @param crawlDate when a crawler saw the page: no date of publication, but a bound
 * @param tags one element a tag, or one element that holds all of them; null becomes the empty list
 * @param path the file that the row stands in
 * @param dateOrder whether the day or the month stands first in the column of dates, where a value leaves it open
 */
public record RawArticle(
        String id,
        String url,
        String source,
        String title,
        String text,
        String author,
        String date,
        String crawlDate,
        List<String> tags,
        String language,
        String path,
        DayOrder dateOrder) {

    /** With the day before the month where the date leaves it open. */
    public RawArticle(
            String id,
            String url,
            String source,
            String title,
            String text,
            String author,
            String date,
            String crawlDate,
            List<String> tags,
            String language,
            String path) {
        this(id, url, source, title, text, author, date, crawlDate, tags, language, path, DayOrder.DAY_FIRST);
    }

    public RawArticle {
        tags = tags == null
                ? List.of()
                : tags.stream().filter(tag -> tag != null && !tag.isBlank()).toList();
    }
}
