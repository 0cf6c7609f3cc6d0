package org.marsad.ingest;

import java.util.List;
import java.util.Locale;

/** A part of a {@link RawArticle}, and the names that archives give its column. */
public enum ArticleField {
    ID,
    URL,
    SOURCE,
    TITLE,
    TEXT,
    AUTHOR,
    DATE,
    CRAWL_DATE,
    TAGS,
    LANGUAGE;

    /** The names of its column, in lower case; of several that an archive has, the first here counts. */
    public List<String> names() {
        return switch (this) {
            case ID -> List.of("id", "article_id", "uuid", "guid", "newid");
            case URL -> List.of("url", "requested_url", "link", "canonical_url", "page_url", "warc_target_uri", "uri");
            case SOURCE -> List.of(
                    "source", "sitename", "site_name", "publisher", "outlet", "newspaper", "domain", "source_domain");
            case TITLE -> List.of("title", "headline", "article_title");
            case TEXT -> List.of(
                    "text",
                    "content",
                    "body",
                    "plain_text",
                    "maintext",
                    "main_text",
                    "article",
                    "article_text",
                    "article_body",
                    "full_text",
                    "raw_content",
                    "description");
            case AUTHOR -> List.of("author", "authors", "byline", "creator");
            case DATE -> List.of(
                    "date",
                    "published_date",
                    "publish_date",
                    "date_publish",
                    "published_at",
                    "date_published",
                    "pubdate",
                    "pub_date",
                    "publication_date",
                    "published",
                    "timestamp");
            case CRAWL_DATE -> List.of(
                    "date_extracted", "date_crawled", "crawl_date", "date_download", "fetch_time", "crawled_at");
            case TAGS -> List.of("tags", "keywords", "subjects");
            case LANGUAGE -> List.of("language", "lang");
        };
    }

    /** The name that a user gives it: {@code crawl_date}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
