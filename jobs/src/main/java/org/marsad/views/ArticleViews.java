package org.marsad.views;

import java.util.List;

/** Articles, their tags, their sources and their stories. */
final class ArticleViews {

    private ArticleViews() {}

    static List<View> all() {
        return List.of(tags(), coverage(), stories(), firsts());
    }

    private static View tags() {
        return View.of(
                "article_tags",
                "One row is a tag of an article, as the publisher gave it.",
                """
                SELECT a.article_id, a.published_date, a.source, a.language, t.tag
                FROM articles a CROSS JOIN @each_line(a.tags, t, tag)
                WHERE a.tags IS NOT NULL""",
                "article_id",
                "The article.",
                "published_date",
                "Day of the article.",
                "source",
                "Source of the article.",
                "language",
                "Language of the article.",
                "tag",
                "The tag.");
    }

    private static View coverage() {
        return View.of(
                "coverage_by_source",
                "One row is a day of a source in a language.",
                """
                SELECT published_date AS day, source, language, count(*) AS articles,
                  count(CASE WHEN story_lead THEN 1 END) AS stories_begun, count(DISTINCT story_id) AS stories,
                  sum(words) AS words
                FROM articles
                GROUP BY published_date, source, language""",
                "day",
                "Day, UTC.",
                "source",
                "Who published; null if the archive does not say.",
                "language",
                "ISO 639-1 code.",
                "articles",
                "Articles of the day.",
                "stories_begun",
                "Stories whose first article is among them; add over days and sources.",
                "stories",
                "Stories among them; do not add over days or sources.",
                "words",
                "Words in them.");
    }

    private static View stories() {
        return View.of(
                "stories",
                "One row is a story: who had it first, and how far it went.",
                """
                SELECT f.story_id, f.story_date, f.title AS headline, f.language, f.source AS first_source,
                  f.published_at AS first_published_at, f.url AS first_url, s.articles, s.sources, s.last_day
                FROM articles f
                JOIN (
                  SELECT story_id, count(*) AS articles, count(DISTINCT source) AS sources,
                    max(published_date) AS last_day
                  FROM articles GROUP BY story_id) s ON s.story_id = f.story_id
                WHERE f.story_lead""",
                "story_id",
                "The story: the article_id of its first article.",
                "story_date",
                "Day of the first article.",
                "headline",
                "Its title.",
                "language",
                "Its language.",
                "first_source",
                "Who had the story first; null if the archive does not say.",
                "first_published_at",
                "When, UTC; midnight if only the day is known.",
                "first_url",
                "Address of the first article.",
                "articles",
                "Articles of the story, reprints included.",
                "sources",
                "Sources that had it.",
                "last_day",
                "Day of its last article.");
    }

    private static View firsts() {
        return View.of(
                "source_firsts",
                "One row is a source: how often it had a story first that others had too.",
                """
                SELECT a.source, count(*) AS stories,
                  count(CASE WHEN s.sources > 1 THEN 1 END) AS shared_stories,
                  count(CASE WHEN s.sources > 1 AND s.first_source = a.source THEN 1 END) AS first_of_shared
                FROM (SELECT DISTINCT source, story_id FROM articles WHERE source IS NOT NULL) a
                JOIN stories s ON s.story_id = a.story_id
                GROUP BY a.source""",
                "source",
                "The source.",
                "stories",
                "Stories that it had.",
                "shared_stories",
                "Those that another source had too.",
                "first_of_shared",
                "Those of them that it had first.");
    }
}
