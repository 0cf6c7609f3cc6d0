package org.marsad.ingest.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedCodeTest {

    private static final String PROSE = "The ships left the harbour {as planned}; nobody (so far) knows why.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@context\":\"https://schema.org\",\"publisher\":{\"name\":\"A }\"}}",
                "{\n  \"@type\": \"NewsArticle\",\n  \"name\": \"A\"\n}",
                "[{\"@type\": \"Person\"}]",
                "window.__STATE__ = {\"tags\":[\"A\"]}; googletag.cmd.push(function() { googletag.display('x'); });",
                "var a = document.getElementById('x'); a.push({});",
                "(function(d, s) { d.x = s; })(document, 'script');",
                ".article p { color: red; margin: 0; }  .x { top: 1px; }"
            })
    void goes(String code) {
        assertThat(EmbeddedCode.removed(code + "\n" + PROSE).strip()).isEqualTo(PROSE);
        assertThat(EmbeddedCode.removed(PROSE + "\n" + code).strip()).isEqualTo(PROSE);
    }

    @Test
    void whatStandsBehindTheObjectOnItsLineStays() {
        assertThat(EmbeddedCode.removed("{\"a\": 1} " + PROSE).strip()).isEqualTo(PROSE);
    }

    @Test
    void anObjectThatIsCutOffTakesItsLineAlone() {
        assertThat(EmbeddedCode.removed("{\"a\": {\"b\": 1\n" + PROSE).strip()).isEqualTo(PROSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PROSE,
                "Prices rose (by 3 %); wages (see below) did not; x = y.",
                "[Video] Ships leave {again}",
                "قال الوزير: {إننا سنعود}؛ ثم غادر."
            })
    void proseStays(String prose) {
        assertThat(EmbeddedCode.removed(prose)).isEqualTo(prose);
    }

    @Test
    void takesLinearTime() {
        String brackets = "{\"a\":[".repeat(100_000);
        assertThat(EmbeddedCode.removed(brackets)).isBlank();
        assertThat(EmbeddedCode.removed("{\"a\":\n".repeat(100_000))).isNotNull();
    }
}
