package org.marsad.ingest.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

    private static String clean(String html) {
        return WhiteSpace.tidy(HtmlText.of(html));
    }

    @Test
    void makesLinesOfBlocksAndBreaks() {
        assertThat(clean("<h1>Port</h1><p>Ships\nwait.<br>Long.</p><div>Still.</div>"))
                .isEqualTo("Port\n\nShips wait.\nLong.\n\nStill.");
    }

    @Test
    void keepsWordsOfInlineElementsTogetherAndCellsApart() {
        assertThat(clean("<p>ha<b>rbo</b>ur</p><table><tr><td>one</td><td>two</td></tr></table>"))
                .isEqualTo("harbour\n\none two");
    }

    @Test
    void leavesOutScriptsAndStyles() {
        assertThat(clean("<p>seen</p><script>var a = '<p>no</p>';</script><style>p{}</style>"))
                .isEqualTo("seen");
    }

    @Test
    void leavesTickersAndComparisonsAlone() {
        String text = "Harbour Corp <HBR> and <P> rose, 3 < 4 > 2, <National Ships Ltd> fell";
        assertThat(HtmlText.of(text)).isEqualTo(text);
    }

    @Test
    void decodesEntitiesWhereThereIsNoMarkup() {
        assertThat(HtmlText.of("Bread &amp; butter &#1605;&#x631;فأ")).isEqualTo("Bread & butter مرفأ");
    }

    @Test
    void leavesAnAmpersandInANameOrAddressAlone() {
        String text = "AT&T and x?a=1&copy=2 & co";
        assertThat(HtmlText.of(text)).isEqualTo(text);
    }

    @Test
    void readsElementsNestedAMillionDeep() {
        String html = "<div>".repeat(1_000_000) + "deep" + "</div>".repeat(1_000_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(clean(html)).isEqualTo("deep"));
    }

    @Test
    void readsTagsThatNothingCloses() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(clean("<p>x".repeat(100_000))).startsWith("x\n\nx");
            assertThat(clean("<b><i>x".repeat(100_000))).startsWith("x\n");
            assertThat(clean("<a ".repeat(300_000) + "</p>")).isNotNull();
            assertThat(clean("<font size=1><p>x".repeat(50_000))).startsWith("x\n");
        });
    }

    @Test
    void knowsHowDeepElementsNest() {
        assertThat(Markup.of("<div><p><p><p><b>x</b></div>")).isEqualTo(new Markup(true, 2));
        assertThat(Markup.of("no markup")).isEqualTo(new Markup(false, 0));
    }
}
