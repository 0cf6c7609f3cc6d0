package org.marsad.ingest;

import java.time.LocalDate;
import java.util.List;
import org.marsad.ingest.date.DateBounds;

/** Rows and a reader for tests. */
final class Rows {

    static final ArticleReader READER =
            new ArticleReader(new ReadingSettings(DateBounds.until(LocalDate.of(2024, 12, 31))));

    private Rows() {}

    static RawArticle text(String text) {
        return row(null, text, null, null, null);
    }

    static RawArticle row(String title, String text, String author, String date, String url) {
        return new RawArticle(null, url, null, title, text, author, date, null, List.of(), null, null);
    }

    static CleanArticle article(RawArticle row) {
        return (CleanArticle) READER.read(row);
    }
}
