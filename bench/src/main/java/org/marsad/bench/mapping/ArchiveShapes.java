package org.marsad.bench.mapping;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marsad.bench.mapping.Shape.Column;
import org.marsad.mapping.ArticleField;
import org.marsad.mapping.ColumnType;

/** Random shapes of archives; the same seed gives the same. */
final class ArchiveShapes {

    private static final double MISLEADING = 0.06;
    private static final List<String> WRAPPERS =
            List.of("metadata", "fields", "data", "article", "_source", "attributes");

    private final Random random;

    ArchiveShapes(long seed) {
        this.random = new Random(seed);
    }

    Shape next() {
        ColumnNaming naming = new ColumnNaming(random);
        Prose prose = new Prose(random, random.nextInt(3) == 0);
        List<Column> columns = new ArrayList<>();
        parts(columns, naming);
        decoys(columns, naming);
        List<Column> named = distinct(nested(columns));
        Collections.shuffle(named, random);
        List<String> sources =
                Stream.generate(prose::name).limit(1 + random.nextInt(12)).toList();
        int words = random.nextInt(6) == 0 ? 40 : 80 + random.nextInt(600);
        List<Story> stories = new ArrayList<>();
        int rows = random.nextInt(5) == 0 ? 3 + random.nextInt(20) : 100 + random.nextInt(200);
        for (int number = 0; number < rows; number++) {
            stories.add(Story.of(number, random, prose, sources, words));
        }
        return new Shape(named, stories);
    }

    private void parts(List<Column> columns, ColumnNaming naming) {
        part(columns, naming, ArticleField.TEXT, 1, Story::text);
        part(columns, naming, ArticleField.TITLE, 0.9, Story::title);
        part(columns, naming, ArticleField.URL, 0.8, Story::url);
        part(columns, naming, ArticleField.SOURCE, 0.7, random.nextInt(3) == 0 ? Story::host : Story::source);
        part(columns, naming, ArticleField.AUTHOR, 0.6, story -> String.join(", ", story.authors()));
        part(columns, naming, ArticleField.TAGS, 0.4, story -> String.join(", ", story.tags()));
        date(columns, naming.of(ArticleField.DATE, MISLEADING), ArticleField.DATE, 0.9, Story::published);
        date(columns, naming.of(ArticleField.CRAWL_DATE, MISLEADING), ArticleField.CRAWL_DATE, 0.3, Story::crawled);
    }

    private void part(
            List<Column> columns,
            ColumnNaming naming,
            ArticleField field,
            double often,
            Function<Story, String> values) {
        if (random.nextDouble() < often) {
            columns.add(new Column(naming.of(field, MISLEADING), ColumnType.TEXT, field, partly(values)));
        }
    }

    /** Now and then without a value in some rows, or with what stands for none. */
    private Function<Story, String> partly(Function<Story, String> values) {
        int every = random.nextInt(4) == 0 ? 2 + random.nextInt(8) : Integer.MAX_VALUE;
        String none = List.of("", "nan", "None", "null").get(random.nextInt(4));
        return story -> story.number() % every == every - 1 ? (none.isEmpty() ? null : none) : values.apply(story);
    }

    private void date(
            List<Column> columns, String name, ArticleField field, double often, Function<Story, Instant> moment) {
        if (random.nextDouble() >= often) {
            return;
        }
        int form = random.nextInt(9);
        ColumnType type =
                switch (form) {
                    case 0 -> ColumnType.MOMENT;
                    case 1, 2 -> ColumnType.NUMBER;
                    case 3 -> ColumnType.DECIMAL;
                    default -> ColumnType.TEXT;
                };
        Function<Instant, String> written =
                switch (form) {
                    case 1 -> at -> Long.toString(at.getEpochSecond());
                    case 2 -> at -> Long.toString(at.toEpochMilli());
                    case 3 -> at -> Double.toString((double) at.getEpochSecond());
                    case 4 -> form("yyyy-MM-dd");
                    case 5 -> form("EEE, dd MMM yyyy HH:mm:ss 'GMT'");
                    case 6 -> form("d MMMM yyyy");
                    case 7 -> form("yyyyMMdd'T'HHmmss'Z'");
                    default -> Instant::toString;
                };
        columns.add(new Column(name, type, field, partly(story -> written.apply(moment.apply(story)))));
    }

    private static Function<Instant, String> form(String pattern) {
        DateTimeFormatter formatter =
                DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
        return formatter::format;
    }

    private void decoys(List<Column> columns, ColumnNaming naming) {
        date(
                columns,
                naming.styled(one("updated", "modified", "last modified", "date updated", "updated at")),
                null,
                0.4,
                Story::updated);
        decoy(
                columns,
                naming,
                0.3,
                one("image url", "thumbnail", "top image", "photo", "media url"),
                story -> "https://img." + story.host() + "/p/" + story.number()
                        + (story.number() % 9 == 0 ? "" : ".jpg"));
        decoy(
                columns,
                naming,
                0.4,
                one("summary", "description", "excerpt", "abstract", "lead", "teaser"),
                story -> story.text().substring(0, Math.min(story.text().length(), 140)));
        decoy(columns, naming, 0.3, one("section", "category", "rubric", "type"), Story::section);
        decoy(
                columns,
                naming,
                0.2,
                one("author url", "author page", "api url", "comments url", "home page"),
                story -> "https://" + story.host() + "/people/"
                        + story.authors().get(0).replace(' ', '-') + story.number());
        decoy(columns, naming, 0.3, one("language", "lang"), story -> "en");
        decoy(
                columns,
                naming,
                0.3,
                one("word count", "score", "likes", "year", "length"),
                story -> Integer.toString(2000 + story.number() % 24));
        decoy(
                columns,
                naming,
                0.4,
                one("id", "uuid", "article id", "key", "hash"),
                story -> Long.toHexString(0x9E3779B97F4A7C15L * (story.number() + 1)));
        decoy(
                columns,
                naming,
                0.15,
                one("related[]/title", "entities[]/name", "images[]/caption", "comments[]/text"),
                story -> story.tags().get(0) + " " + story.title());
        decoy(
                columns,
                naming,
                0.15,
                one("author/url", "source/url", "image/url", "publisher/logo"),
                story -> "https://" + story.host() + "/");
        decoy(
                columns,
                naming,
                0.1,
                one("seo title", "short title", "subtitle", "kicker", "image alt"),
                story ->
                        story.tags().get(1) + " " + story.tags().get(2) + " " + story.section() + " " + story.number());
        decoy(columns, naming, 0.1, one("country", "city", "location"), story -> "Kalo");
    }

    private void decoy(
            List<Column> columns, ColumnNaming naming, double often, String words, Function<Story, String> values) {
        if (random.nextDouble() < often) {
            String name = words.contains("/") ? words : naming.styled(words);
            columns.add(new Column(name, ColumnType.TEXT, null, partly(values)));
        }
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** Some columns wrapped in structs: all in one, or a value under a layer of its own. */
    private List<Column> nested(List<Column> columns) {
        String wrapper = random.nextInt(4) == 0 ? WRAPPERS.get(random.nextInt(WRAPPERS.size())) + "/" : "";
        List<Column> nested = new ArrayList<>();
        for (Column column : columns) {
            String layer = random.nextInt(12) == 0 && column.field() != null ? layer(column.field()) : "";
            String path = (random.nextBoolean() ? wrapper : "") + column.path() + layer;
            nested.add(new Column(path, column.type(), column.field(), column.values()));
        }
        return nested;
    }

    private static String layer(ArticleField field) {
        return switch (field) {
            case TEXT -> "[]/value";
            case TITLE -> "/rendered";
            case DATE, CRAWL_DATE -> "/$date";
            case AUTHOR -> "[]/name";
            case TAGS -> "[]/term";
            case SOURCE -> "/name";
            case ID, URL, LANGUAGE -> "";
        };
    }

    /** Of columns of one name the first, so that those that hold a part come before decoys. */
    private static List<Column> distinct(List<Column> columns) {
        Set<String> seen = new HashSet<>();
        List<Column> distinct = new ArrayList<>();
        for (Column column : columns) {
            if (seen.add(column.path().replace("[]", "").toLowerCase(Locale.ROOT))) {
                distinct.add(column);
            }
        }
        return distinct;
    }
}
