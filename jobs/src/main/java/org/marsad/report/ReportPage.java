package org.marsad.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The HTML file: data, style, D3 and the page's own modules in one.
 *
 * <p>Its content security policy allows the scripts and the style by their hashes and nothing else: no network, no other
 * script, no form. The data are in an element that no browser executes, and the page makes text nodes of them.
 */
public final class ReportPage {

    private static final String WEBJARS = "/META-INF/resources/webjars/d3/";

    private static final List<String> STYLES = List.of("colours.css", "frame.css", "charts.css", "pages.css");

    /** In the order in which they need each other. */
    private static final List<String> MODULES = List.of(
            "words.js",
            "language.js",
            "dom.js",
            "table.js",
            "statistics.js",
            "model.js",
            "address.js",
            "tooltip.js",
            "curve.js",
            "spark.js",
            "bars.js",
            "timeline.js",
            "search.js",
            "canvas.js",
            "now.js",
            "subjects.js",
            "pair.js",
            "networkpage.js",
            "comparepage.js",
            "coveragepage.js",
            "shell.js");

    private ReportPage() {}

    /** The file's text. */
    public static String html(JsonNode data) {
        String style = STYLES.stream().map(ReportPage::own).collect(Collectors.joining());
        String library = resource(WEBJARS + libraryVersion() + "/dist/d3.min.js");
        String script = MODULES.stream()
                .map(ReportPage::own)
                .collect(Collectors.joining("", "(() => {\n'use strict';\n", "})();\n"));
        String policy = "default-src 'none'; script-src " + hash(library) + " " + hash(script) + "; style-src "
                + hash(style) + "; img-src data:; base-uri 'none'; form-action 'none'";
        String language = data.path("lang").asText("en");
        return """
                <!DOCTYPE html>
                <html lang="%s" dir="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="referrer" content="no-referrer">
                <meta name="generator" content="Marsad">
                <title>Marsad · مرصد</title>
                <style>%s</style>
                </head>
                <body>
                <div id="app"><noscript>This report needs JavaScript. يحتاج هذا التقرير إلى جافاسكربت.</noscript></div>
                <script type="application/json" id="data">"""
                .formatted(language, language.equals("ar") ? "rtl" : "ltr", policy, style)
                .concat(embedded(data))
                .concat("</script>\n<script>" + library + "</script>\n<script>" + script
                        + "</script>\n</body>\n</html>\n");
    }

    /** The data as JSON that no HTML parser can leave: there is no {@code <} in it. */
    static String embedded(JsonNode data) {
        return data.toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String hash(String inline) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String libraryVersion() {
        Properties properties = new Properties();
        try (InputStream in = open("/META-INF/maven/org.webjars.npm/d3/pom.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private static String own(String name) {
        return resource("/org/marsad/report/" + name);
    }

    private static String resource(String path) {
        try (InputStream in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        InputStream in = ReportPage.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("The build lacks " + path);
        }
        return in;
    }
}
