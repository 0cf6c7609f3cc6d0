package org.marsad.tables;

/** What {@code ingest} writes: the articles, the rows that did not become one, and how much there is of each day. */
public final class ArticleTables {

    public static final Table ARTICLES = Table.named("articles", "One row is a clean article.")
            .text("article_id", "Id of the article: a hash of its day, source, title and body.")
            .text("source_id", "The archive's own id of the article, if it has one.")
            .text("url", "Address of the article as the archive gives it.")
            .text("source", "Who published it: newspaper, agency or site.")
            .text("title", "Headline, clean text.")
            .text("body", "Text without the boilerplate of the page; character offsets of mentions refer to it.")
            .text("author", "Author as the archive gives it.")
            .text("language", "ISO 639-1 code of the language, und if it can't be told.")
            .number("language_confidence", "How likely that is right, from 0 to 1; null if it can't be told.")
            .moment(
                    "published_at",
                    "Moment of publication, UTC; midnight if only the day is known. Group by published_date.")
            .day("published_date", "Day of publication, UTC.")
            .text("date_origin", "Where the date was found: column, text, url, path or crawl.")
            .text("tags", "Tags that the publisher gave, one a line; null if none.")
            .text("story_id", "Id of the story: the article_id of its first article. Reprints share it.")
            .flag("story_lead", "Whether this is the first article of its story.")
            .day("story_date", "Day of the first article of the story; stories are counted on it.")
            .text("reprint_of", "article_id of the earlier article that this one repeats most; null if of none.")
            .text("chain_id", "article_id of the first article of the chain of reprints, of which the story is a part.")
            .day("chain_date", "Day of the first article of the chain.")
            .text(
                    "boilerplate",
                    "What was cut from the text, in order: a JSON array of objects with kind and text; null if"
                            + " nothing.")
            .whole("words", "Words in title and body.")
            .text("archive_file", "File of the archive that held it.")
            .text("run_id", "Run that wrote the row.")
            .key("article_id")
            .clusteredBy("published_date")
            .byDay("published_date");

    public static final Table REJECTS = Table.named(
                    "rejects", "One row is a row of the archive that did not become an article, with the reason.")
            .text("archive_file", "File of the archive that held the row.")
            .text("row_hash", "Hash of the row as it stands in the file; empty where the whole file can't be read.")
            .whole("copy", "1, 2, ... where the file holds the same row more than once.")
            .text("reason", "Why: one of an enumerated list, see the README.")
            .text("detail", "What was found, in words.")
            .text("raw", "The row as JSON, cut at 10,000 characters.")
            .text("run_id", "Run that wrote the row.")
            .key("archive_file", "row_hash", "copy")
            .by(Scope.ARCHIVE);

    public static final Table COVERAGE_DAILY = Table.named(
                    "coverage_daily",
                    "One row is a day on which anything was published: the totals that shares refer to.")
            .day("day", "Day, UTC.")
            .count("articles", "Articles published on the day.")
            .count("stories", "Stories that began on the day.")
            .count("sources", "Sources that published on the day.")
            .count("words", "Words in the articles of the day.")
            .key("day")
            .byDay("day");

    public static final Table ARCHIVE_ROWS = Table.named(
                    "archive_rows",
                    "One row is a row of the archive that holds an article, or an article again: another copy or"
                            + " version.")
            .text("archive_file", "File of the archive that holds the row.")
            .text("row_hash", "Hash of the row as it stands in the file.")
            .count("copies", "How often the file holds the row.")
            .text("article_id", "Id that the article of this row has by itself.")
            .text("url_key", "The address as far as it tells articles apart; null if there is none.")
            .text("text_hash", "Hash of the title, then of title and body.")
            .moment("seen_at", "When it was seen, UTC: the time of the crawl, else that of the file.")
            .moment("published_at", "Moment of publication, UTC. Group by published_date.")
            .day("published_date", "Day of publication, UTC.")
            .flag("kept", "Whether the article is taken from this row.")
            .text("kept_id", "Id of the article that stands for the row.")
            .text("run_id", "Run that wrote the row.")
            .key("archive_file", "row_hash")
            .clusteredBy("published_date")
            .byDay("published_date");

    public static final Table ARCHIVE_FILES = Table.named(
                    "archive_files", "One row is a file of an archive that was read, withdrawn, or found unreadable.")
            .text("archive_file", "Path of the file.")
            .text("archive", "Path of the archive, as it was when the file was read.")
            .count("bytes", "Size of the file.")
            .moment("modified", "When the file was written, UTC.")
            .count("file_rows", "Rows in it; null if it can't be read.")
            .text("status", "read, unreadable or withdrawn.")
            .text("problem", "Why it can't be read.")
            .text(
                    "column_expressions",
                    "Expressions that --column gave when it was read: a JSON object by part of the article.")
            .text("days_asked", "Days that --from and --to asked for when it was read; null if all.")
            .text("run_id", "Run that read it.")
            .key("archive_file")
            .by(Scope.WHOLE);

    public static final Table RECURRING_BLOCKS = Table.named(
                    "recurring_blocks",
                    "One row is a block of lines at an edge of several pages of a source, or all of its pages.")
            .text("source", "Whose pages.")
            .text(
                    "block_hash",
                    "Hash of the block, 16 hex digits; all 0 in the row that counts all pages of the source.")
            .text("block_text", "The block, as one of the pages has it.")
            .count("articles", "Pages of distinct stories that have it; an estimate from 64 on.")
            .day("first_day", "First day of a page that has it, UTC.")
            .day("last_day", "Last day of a page that has it, UTC.")
            .flag("is_cut", "Whether it recurs so often that it is cut from articles that come.")
            .text("sample", "The smallest 64 hashes of its stories, 16 hex digits each, to count on from.")
            .key("source", "block_hash")
            .by(Scope.WHOLE);

    private ArticleTables() {}
}
