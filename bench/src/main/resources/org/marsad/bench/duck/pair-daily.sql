-- The table pair_daily from the table mentions, as docs/methods.md counts. Statements are parted by empty lines.
-- Ids become numbers in the order of the ids, so that joins and groups go by numbers.

CREATE TEMP TABLE mention AS
SELECT article_id, story_id, story_date, published_date, source, actor_id, sentence
FROM read_parquet(?)
WHERE NOT attribution

CREATE TEMP TABLE actor AS
SELECT actor_id, (row_number() OVER (ORDER BY actor_id))::INTEGER AS actor
FROM (SELECT DISTINCT actor_id FROM mention)

CREATE TEMP TABLE story AS
SELECT story_id, min(story_date) AS day, (row_number() OVER ())::INTEGER AS story
FROM mention
GROUP BY story_id

CREATE TEMP TABLE source AS
SELECT source, (row_number() OVER ())::INTEGER AS number
FROM (SELECT DISTINCT source FROM mention WHERE source IS NOT NULL)

CREATE TEMP TABLE article AS
SELECT article_id, published_date AS day, source.number AS source, story, (row_number() OVER ())::INTEGER AS article
FROM (SELECT DISTINCT article_id, published_date, source, story_id FROM mention) AS each
JOIN story USING (story_id)
LEFT JOIN source ON source.source = each.source

CREATE TEMP TABLE place AS
SELECT article, article.day, article.source, story, actor, sentence
FROM mention
JOIN article USING (article_id)
JOIN actor USING (actor_id)

-- Of an article or a story with more than 150 actors those count that are mentioned most often.

CREATE TEMP TABLE all_in_article AS
SELECT article, day, source, actor, count(*) AS mentions
FROM place
GROUP BY article, day, source, actor

CREATE TEMP TABLE long_article AS
SELECT article FROM all_in_article GROUP BY article HAVING count(*) > 150

CREATE TEMP TABLE in_article AS
SELECT article, day, source, actor FROM all_in_article ANTI JOIN long_article USING (article)
UNION ALL
SELECT article, day, source, actor FROM all_in_article SEMI JOIN long_article USING (article)
QUALIFY row_number() OVER (PARTITION BY article ORDER BY mentions DESC, actor) <= 150

CREATE TEMP TABLE all_in_story AS
SELECT story, actor, count(*) AS mentions
FROM place
GROUP BY story, actor

CREATE TEMP TABLE long_story AS
SELECT story FROM all_in_story GROUP BY story HAVING count(*) > 150

CREATE TEMP TABLE in_story AS
SELECT story, actor FROM all_in_story ANTI JOIN long_story USING (story)
UNION ALL
SELECT story, actor FROM all_in_story SEMI JOIN long_story USING (story)
QUALIFY row_number() OVER (PARTITION BY story ORDER BY mentions DESC, actor) <= 150

CREATE TEMP TABLE in_sentence AS
SELECT DISTINCT article, day, sentence, actor
FROM place
SEMI JOIN in_article USING (article, actor)

CREATE TEMP TABLE pair AS
WITH by_source AS (
  SELECT x.day, x.actor AS a, y.actor AS b, x.source, count(*) AS articles
  FROM in_article x JOIN in_article y ON x.article = y.article AND x.actor < y.actor
  GROUP BY ALL
), counted AS (
  SELECT day, a, b, sum(articles) AS articles, 0 AS stories, 0 AS sentences, count(source) AS sources
  FROM by_source
  GROUP BY day, a, b
  UNION ALL
  SELECT story.day, x.actor, y.actor, 0, count(*), 0, 0
  FROM in_story x JOIN in_story y ON x.story = y.story AND x.actor < y.actor JOIN story ON story.story = x.story
  GROUP BY story.day, x.actor, y.actor
  UNION ALL
  SELECT x.day, x.actor, y.actor, 0, 0, count(*), 0
  FROM in_sentence x
  JOIN in_sentence y ON x.article = y.article AND x.sentence = y.sentence AND x.actor < y.actor
  GROUP BY x.day, x.actor, y.actor
)
SELECT day, a, b,
       sum(articles)::BIGINT AS articles, sum(stories)::BIGINT AS stories,
       sum(sentences)::BIGINT AS sentences, sum(sources)::BIGINT AS sources
FROM counted
GROUP BY day, a, b
