package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words and phrases that hold the letters of a name and name nobody. */
class TrapsTest {

    private static final int MIN = 300;

    @Test
    void noTrapIsTakenForAnActorOfASmallCatalogue() throws IOException {
        assertThat(taken(Samples.MATCHER, traps("\tcatalogue"))).isEmpty();
    }

    @Test
    void noTrapIsTakenForAnActorOfTheCatalogue() throws IOException {
        List<String> traps = traps("\tsmall");
        assertThat(taken(CatalogueSamples.MATCHER, traps)).isEmpty();
        assertThat(traps).hasSizeGreaterThanOrEqualTo(MIN);
    }

    private static List<String> taken(Matcher matcher, List<String> traps) {
        List<String> taken = new ArrayList<>();
        for (String trap : traps) {
            for (String text : List.of(trap, "\u0640 " + trap + " \u0640", trap + ".")) {
                matcher.match(null, text).forEach(mention -> taken.add(trap + " -> " + mention));
            }
        }
        return taken;
    }

    private static List<String> traps(String left) throws IOException {
        try (InputStream stream = TrapsTest.class.getResourceAsStream("/traps.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .filter(line -> !line.endsWith(left))
                    .map(line -> line.split("\t", -1)[0])
                    .toList();
        }
    }
}
