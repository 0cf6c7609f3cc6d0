package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the page that Marsad grew from, where it lies beside the repository. */
class SeedPageTest {

    private static final String NEXT_ARTICLE = "إقرأ أيضاً";

    private static List<Mention> mentions;
    private static String title;
    private static String body;

    @BeforeAll
    static void readPage() throws IOException {
        Path shared = Path.of(System.getProperty("marsad.shared", "../../shared"));
        Path page = shared.resolve("archives/seed-page.txt");
        assumeTrue(Files.exists(page), "There is no seed page at " + page + "; set marsad.shared to its folder.");
        String text = Files.readString(page);
        String article = text.substring(0, text.indexOf(NEXT_ARTICLE));
        title = article.substring(0, article.indexOf('\n'));
        body = article.substring(article.indexOf('\n') + 1);
        mentions = Samples.MATCHER.match(title, body);
    }

    @Test
    void findsEveryActorOfThePage() {
        assertThat(mentions)
                .extracting(Mention::actorId)
                .contains(
                        "vladimir-putin",
                        "kim-jong-un",
                        "kim-hong-kyun",
                        "sergei-shoigu",
                        "kurt-campbell",
                        "PRK",
                        "KOR",
                        "RUS",
                        "USA",
                        "CHN",
                        "UKR",
                        "un-security-council");
    }

    @Test
    void theTitleRefersBackToTheBody() {
        assertThat(mentions)
                .filteredOn(mention -> mention.part() == Part.TITLE)
                .extracting(Mention::actorId, Mention::method)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("vladimir-putin", Method.SURNAME));
    }

    @Test
    void aShortFormOfTwoPersonsNamedInFullRefersToNobody() {
        assertThat(mentions).extracting(Mention::surface).doesNotContain("كيم");
    }

    @Test
    void reutersIsOnlyCited() {
        assertThat(mentions)
                .filteredOn(mention -> mention.actorId().equals("reuters"))
                .isNotEmpty()
                .allMatch(Mention::attribution);
    }

    @Test
    void noLetterOfBeijingIsTakenForAParticle() {
        assertThat(mentions).extracting(Mention::surface).doesNotContain("كين");
        assertThat(mentions)
                .filteredOn(mention -> mention.surface().equals("بكين"))
                .allMatch(mention -> mention.actorId().equals("CHN"));
    }

    @Test
    void russiaAndNorthKoreaShareMostSentences() {
        Map<Integer, TreeSet<String>> bySentence = new HashMap<>();
        for (Mention mention : mentions) {
            bySentence
                    .computeIfAbsent(mention.sentence(), sentence -> new TreeSet<>())
                    .add(mention.actorId());
        }
        Map<String, Long> pairs = bySentence.values().stream()
                .flatMap(actors -> actors.stream()
                        .flatMap(a ->
                                actors.stream().filter(b -> a.compareTo(b) < 0).map(b -> a + " " + b)))
                .collect(Collectors.groupingBy(pair -> pair, Collectors.counting()));
        long most = pairs.get("PRK RUS");
        assertThat(pairs).allSatisfy((pair, count) -> {
            if (!pair.equals("PRK RUS")) {
                assertThat(count).as(pair).isLessThan(most);
            }
        });
    }

    @Test
    void offsetsGiveTheSurfaceBack() {
        assertThat(mentions).allSatisfy(mention -> {
            String text = mention.part() == Part.TITLE ? title : body;
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.surface());
        });
    }
}
