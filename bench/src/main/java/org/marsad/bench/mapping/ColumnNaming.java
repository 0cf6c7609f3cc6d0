package org.marsad.bench.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.marsad.mapping.ArticleField;

/** Names for columns: synonyms in several languages, ways to write them, and words that mislead. */
final class ColumnNaming {

    private static final Map<ArticleField, List<String>> SYNONYMS = Map.of(
            ArticleField.TEXT,
            List.of(
                    "text",
                    "body",
                    "content",
                    "article text",
                    "full text",
                    "story body",
                    "main text",
                    "plaintext",
                    "article body",
                    "news content",
                    "texte",
                    "contenido",
                    "inhalt",
                    "metin",
                    "المحتوى",
                    "نص الخبر",
                    "articleBody",
                    "body text",
                    "clean text",
                    "paragraphs",
                    "article",
                    "story"),
            ArticleField.TITLE,
            List.of(
                    "title",
                    "headline",
                    "article title",
                    "heading",
                    "news title",
                    "titre",
                    "titulo",
                    "titel",
                    "başlık",
                    "العنوان",
                    "web title",
                    "main title",
                    "page title",
                    "hed",
                    "title text"),
            ArticleField.DATE,
            List.of(
                    "date",
                    "published",
                    "publish date",
                    "publication date",
                    "published at",
                    "pub date",
                    "date published",
                    "posted on",
                    "time",
                    "datetime",
                    "release date",
                    "fecha",
                    "datum",
                    "date publication",
                    "تاريخ النشر",
                    "yayın tarihi",
                    "issued",
                    "day",
                    "timestamp",
                    "publishing date",
                    "article date",
                    "news date"),
            ArticleField.URL,
            List.of(
                    "url",
                    "link",
                    "permalink",
                    "article url",
                    "web url",
                    "page url",
                    "canonical url",
                    "href",
                    "uri",
                    "lien",
                    "enlace",
                    "الرابط",
                    "bağlantı",
                    "source url",
                    "address"),
            ArticleField.SOURCE,
            List.of(
                    "source",
                    "publisher",
                    "outlet",
                    "newspaper",
                    "site name",
                    "publication",
                    "domain",
                    "media name",
                    "journal",
                    "quelle",
                    "fuente",
                    "المصدر",
                    "الصحيفة",
                    "kaynak",
                    "source name",
                    "website",
                    "news site"),
            ArticleField.AUTHOR,
            List.of(
                    "author",
                    "byline",
                    "authors",
                    "writer",
                    "reporter",
                    "author name",
                    "journalist",
                    "auteur",
                    "yazar",
                    "الكاتب",
                    "creator"),
            ArticleField.TAGS,
            List.of("tags", "keywords", "tag list", "article tags", "mots clés", "etiquetas", "etiketler", "الوسوم"),
            ArticleField.CRAWL_DATE,
            List.of(
                    "crawled at",
                    "fetch time",
                    "date extracted",
                    "scraped at",
                    "download date",
                    "retrieved on",
                    "crawl date",
                    "collected at",
                    "inserted at"));

    /** Words that say nothing, or something else. */
    private static final Map<ArticleField, List<String>> MISLEADING = Map.of(
            ArticleField.TEXT, List.of("payload", "summary", "description", "col 3", "value", "field7", "html"),
            ArticleField.TITLE, List.of("name", "subject", "h1", "col 1", "label", "summary"),
            ArticleField.DATE, List.of("updated", "created at", "ts", "when", "col 5", "modified", "meta"),
            ArticleField.URL, List.of("source", "id", "guid", "ref", "page", "col 2", "location", "key"),
            ArticleField.SOURCE, List.of("feed", "brand", "from", "channel", "col 4", "host", "agency", "section"),
            ArticleField.AUTHOR, List.of("by", "who", "name", "person"),
            ArticleField.TAGS, List.of("topics", "labels", "subjects", "terms"),
            ArticleField.CRAWL_DATE, List.of("added", "seen", "ingest ts", "loaded"));

    private final Random random;
    private final int style;
    private final String prefix;

    ColumnNaming(Random random) {
        this.random = random;
        this.style = random.nextInt(5);
        this.prefix =
                random.nextInt(8) == 0 ? List.of("art ", "news ", "x ", "doc ").get(random.nextInt(4)) : "";
    }

    /** A name for a column that holds the part; now and then one that misleads. */
    String of(ArticleField field, double misleading) {
        List<String> names = (random.nextDouble() < misleading ? MISLEADING : SYNONYMS).get(field);
        return styled(prefix + names.get(random.nextInt(names.size())));
    }

    String styled(String words) {
        String[] each = words.split(" ", -1);
        return switch (style) {
            case 0 -> String.join("_", each);
            case 1 -> joined(each, false);
            case 2 -> joined(each, true);
            case 3 -> String.join("_", each).toUpperCase(Locale.ROOT);
            default -> String.join(random.nextBoolean() ? "." : "-", each);
        };
    }

    private static String joined(String[] words, boolean pascal) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            name.append(
                    name.isEmpty() && !pascal
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
