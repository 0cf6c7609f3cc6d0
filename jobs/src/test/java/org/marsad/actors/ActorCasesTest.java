package org.marsad.actors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.catalogue.CatalogueFiles;
import org.marsad.ingest.ArticleReader;
import org.marsad.ingest.CleanArticle;
import org.marsad.ingest.RawArticle;
import org.marsad.ingest.ReadingSettings;
import org.marsad.ingest.date.DateBounds;
import org.marsad.matcher.Matcher;
import org.marsad.matcher.Mention;

/** Short articles, the actors that a reader finds in them, and those that share a spelling and are not there. */
class ActorCasesTest {

    private static final Matcher MATCHER = Matcher.of(CatalogueFiles.fromClassPath());
    private static final ArticleReader READER =
            new ArticleReader(new ReadingSettings(DateBounds.until(LocalDate.of(2026, 12, 31))));

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void findsWhomAReaderFinds(String id, String title, JsonNode wanted) {
        CleanArticle article = article(wanted);
        Set<String> acting = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        for (Mention mention : MATCHER.match(article.title(), article.body(), article.publishedDate())) {
            found.add(mention.actorId());
            if (!mention.attribution()) {
                acting.add(mention.actorId());
            }
        }
        Set<String> cited = ids(wanted, "cited");
        Set<String> both = new TreeSet<>(acting);
        both.retainAll(cited);
        Set<String> wrong = new TreeSet<>(found);
        wrong.retainAll(ids(wanted, "reject"));
        assertThat(acting).containsAll(ids(wanted, "expect"));
        assertThat(found).containsAll(cited);
        assertThat(wrong).as("actors that are not there").isEmpty();
        assertThat(both).as("media that are only cited").isEmpty();
    }

    private static CleanArticle article(JsonNode wanted) {
        return (CleanArticle) READER.read(new RawArticle(
                wanted.get("id").asText(),
                "https://texts.example/" + wanted.get("id").asText(),
                "Texts Example",
                wanted.get("title").asText(),
                wanted.get("text").asText(),
                null,
                wanted.get("date").asText(),
                null,
                null,
                null,
                "/a.json"));
    }

    private static Set<String> ids(JsonNode wanted, String name) {
        Set<String> ids = new TreeSet<>();
        wanted.get(name).forEach(id -> ids.add(id.asText()));
        return ids;
    }

    static Stream<Arguments> cases() throws IOException {
        try (InputStream stream = ActorCasesTest.class.getResourceAsStream("/actor-cases.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(stream).spliterator(), false)
                    .map(wanted -> Arguments.of(
                            wanted.get("id").asText(), wanted.get("title").asText(), wanted));
        }
    }
}
