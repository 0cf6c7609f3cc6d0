package org.marsad.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportPageTest {

    private static final String HOSTILE = "</script><script>alert(1)</script><!--\u2028'\"&\u202E";

    private static ObjectNode data() {
        return JsonNodeFactory.instance.objectNode().put("lang", "ar").put("title", HOSTILE);
    }

    @Test
    void dataNeverEndTheElementThatHoldsThem() throws Exception {
        String json = ReportPage.embedded(data());
        assertThat(json).doesNotContain("<", "\u2028");
        assertThat(new ObjectMapper().readTree(json).get("title").asText()).isEqualTo(HOSTILE);
    }

    @Test
    void thePolicyAllowsJustTheScriptsAndTheStyleOfTheFile() throws Exception {
        String html = ReportPage.html(data());
        String policy = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe", "http", "*");
        List<String> inline = Pattern.compile("<(?:script|style)>(.*?)</(?:script|style)>", Pattern.DOTALL)
                .matcher(html)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
        assertThat(inline).hasSize(3);
        for (String text : inline) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
    }

    @Test
    void nothingIsFetchedAndNoMarkupIsMadeOfText() {
        String html = ReportPage.html(data());
        assertThat(html).doesNotContain("<link", " src=", "@import", "@font-face", "url(");
        String own = html.substring(html.lastIndexOf("<script>"));
        assertThat(own).doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
    }

    @Test
    void thePageOpensInTheLanguageOfTheData() {
        assertThat(ReportPage.html(data())).contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(ReportPage.html(data().put("lang", "en"))).contains("<html lang=\"en\" dir=\"ltr\">");
    }
}
