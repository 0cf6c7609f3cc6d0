package org.marsad.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a {@link org.marsad.ingest.RawArticle}, and the names that archives give its column. */
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

    /**
     * The names of its column, in lower case; of several that an archive has, the first here counts. A dot leads into a
     * struct.
     */
    public List<String> names() {
        return switch (this) {
            case ID -> List.of("id", "article_id", "uuid", "guid", "newid", "doc_id", "news_id");
            case URL -> List.of(
                    "url",
                    "requested_url",
                    "link",
                    "canonical_url",
                    "page_url",
                    "article_url",
                    "warc_target_uri",
                    "warc-target-uri",
                    "uri",
                    "responded_url",
                    "url_used");
            case SOURCE -> List.of(
                    "source",
                    "source.name",
                    "sitename",
                    "site_name",
                    "publisher",
                    "publisher.name",
                    "outlet",
                    "newspaper",
                    "domain",
                    "source_domain",
                    "hostname");
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
                    "articlebody",
                    "body_text",
                    "full_text",
                    "raw_content",
                    "raw_text",
                    "description");
            case AUTHOR -> List.of("author", "author.name", "authors", "authors.name", "byline", "creator");
            case DATE -> List.of(
                    "date",
                    "published_date",
                    "publish_date",
                    "date_publish",
                    "published_at",
                    "publishedat",
                    "date_published",
                    "datepublished",
                    "pubdate",
                    "pub_date",
                    "publication_date",
                    "published",
                    "timestamp");
            case CRAWL_DATE -> List.of(
                    "date_extracted",
                    "date_crawled",
                    "crawl_date",
                    "date_download",
                    "fetch_time",
                    "crawled_at",
                    "warc_date",
                    "warc-date",
                    "crawl_timestamp",
                    "fetched_at",
                    "scraped_at",
                    "seendate");
            case TAGS -> List.of("tags", "tags.name", "keywords", "subjects");
            case LANGUAGE -> List.of("language", "lang", "detected_language");
        };
    }

    /** The name that a user gives it: {@code crawl_date}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of that name, whatever its case. */
    public static Optional<ArticleField> labelled(String name) {
        return Stream.of(values())
                .filter(field -> field.label().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
