package org.marsad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report of the sample lake; it is left in {@code target} for a look. */
class EndToEndReportTest {

    private static final Path FILE = Path.of("target", "sample-report.html").toAbsolutePath();

    private static JsonNode data;

    @BeforeAll
    static void write() throws IOException {
        SampleLake.made().report("--out", FILE.toString(), "--lang", "ar");
        data = read(FILE);
    }

    private static JsonNode read(Path file) throws IOException {
        String html = Files.readString(file);
        String mark = "id=\"data\">";
        int start = html.indexOf(mark) + mark.length();
        return new ObjectMapper().readTree(html.substring(start, html.indexOf("</script>", start)));
    }

    private static JsonNode actor(String id) {
        for (JsonNode actor : data.get("actors")) {
            if (actor.get("i").asText().equals(id)) {
                return actor;
            }
        }
        throw new AssertionError("The report lacks " + id);
    }

    private static long sum(JsonNode numbers) {
        long sum = 0;
        for (JsonNode number : numbers) {
            sum += number.asLong();
        }
        return sum;
    }

    @Test
    void daysAndArticlesAreThoseOfTheLakeAndTheGapIsOne() {
        assertThat(data.get("first").asText()).isEqualTo("2024-03-01");
        assertThat(data.get("days").asInt()).isEqualTo(66);
        JsonNode articles = data.get("coverage").get("articles");
        assertThat(sum(articles)).isEqualTo(226);
        assertThat(articles.get(36).asLong()).isZero();
        assertThat(sum(data.get("coverage").get("stories"))).isEqualTo(204);
    }

    @Test
    void theFloodIsABurstFromItsFirstDayWithHeadlinesOfThoseDays() {
        JsonNode oman = actor("OMN");
        JsonNode burst = oman.get("s").get("u").get(0);
        assertThat(burst.get(3).asInt()).as("began on 16 April").isEqualTo(46);
        assertThat(oman.get("h")).isNotEmpty().anySatisfy(number -> {
            JsonNode article = data.get("articles").get(number.asInt());
            assertThat(article.get(3).asInt()).isBetween(46, 50);
        });
    }

    @Test
    void aPlantedPairHasItsCountsAndSentencesThatNameBoth() {
        int a = data.get("actors").findValuesAsText("i").indexOf("EGY");
        int b = data.get("actors").findValuesAsText("i").indexOf("JOR");
        JsonNode all = null;
        for (JsonNode network : data.get("networks")) {
            all = network.get("g").asText().equals("all") ? network : all;
        }
        assertThat(all).isNotNull();
        assertThat(all.get("t"))
                .anySatisfy(tie -> assertThat(tie.get(0).asInt() + tie.get(1).asInt() == a + b
                                && tie.get(2).asInt() >= 24)
                        .isTrue());
        assertThat(data.get("pairs")).anySatisfy(pair -> {
            assertThat(pair.get("a").asInt())
                    .isEqualTo(Math.min(a, b) == a ? pair.get("a").asInt() : b);
            assertThat(pair.path("x")).isNotEmpty().allSatisfy(sentence -> assertThat(sentence.size())
                    .isEqualTo(6));
        });
    }

    @Test
    void aPairIsExplainedByNamesInEitherLanguage() {
        String text = SampleLake.made().explain("--pair", "مصر", "Jordan", "--limit", "3");
        assertThat(text)
                .contains("EGY", "JOR", "Together in 24 stories (28 articles)", "[")
                .contains("example.org");
    }

    @Test
    void anActorIsExplainedInAMonthAsJson() throws IOException {
        JsonNode explanation = new ObjectMapper()
                .readTree(SampleLake.made().explain("--actor", "OMN", "--period", "2024-04", "--json"));
        assertThat(explanation.get("numbers").get("stories").asLong()).isGreaterThanOrEqualTo(24);
        assertThat(explanation.get("evidence"))
                .isNotEmpty()
                .allSatisfy(evidence -> assertThat(evidence.get("day").asText()).startsWith("2024-04"));
    }

    @Test
    void aTopicIsExplainedByItsHeadlines() {
        String id = data.get("topics").get(0).get("i").asText();
        assertThat(SampleLake.made().explain("--topic", id)).contains("stories", "2024-");
    }

    @Test
    void topicsHaveLabelAndTerms() {
        assertThat(data.get("topics")).isNotEmpty().allSatisfy(topic -> {
            assertThat(topic.get("l").asText()).isNotBlank();
            assertThat(topic.path("w")).isNotEmpty();
        });
    }

    @Test
    void rejectsAreCountedByReason() {
        assertThat(data.get("coverage").get("rejects").toString())
                .contains("[\"duplicate\",3]", "[\"empty_text\",3]", "[\"no_date\",2]");
    }

    @Test
    void withoutTextsThereIsNoTitleSentenceOrAddress() throws IOException {
        Path file = FILE.resolveSibling("sample-report-numbers.html");
        SampleLake.made().report("--out", file.toString(), "--no-texts", "--from", "2024-04-01", "--to", "2024-04-30");
        JsonNode numbers = read(file);
        assertThat(numbers.get("articles")).isEmpty();
        assertThat(numbers.get("first").asText()).isEqualTo("2024-04-01");
        assertThat(numbers.get("days").asInt()).isEqualTo(30);
        assertThat(Files.readString(file)).doesNotContain("example.org");
    }
}
