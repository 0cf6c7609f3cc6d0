package org.marsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marsad.cli.Marsad;
import org.marsad.ingest.IngestSettings;
import org.marsad.ingest.RejectReason;
import org.marsad.mapping.ArticleField;
import org.marsad.run.Stage;
import org.marsad.run.Stages;
import org.marsad.tables.Tables;

/**
 * The generated parts of the README and of the pages in docs are as the code generates them.
 *
 * <p>A generated part is between {@code <!-- name -->} and {@code <!-- /name -->}. With {@code -Dreadme.write} the test
 * writes the parts instead.
 */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path ARCHIVES = Path.of("..", "docs", "archives.md");
    private static final Path OPERATIONS = Path.of("..", "docs", "operations.md");
    private static final Path TABLES = Path.of("..", "docs", "tables.md");
    private static final int MAX_README_LINES = 150;
    private static final Path REASONS = Path.of("src/main/java/org/marsad/ingest/RejectReason.java");
    private static final boolean WRITE = System.getProperty("readme.write") != null;

    @Test
    void stagesAreThoseOfTheRegistry() throws IOException {
        Stage ingest = Stages.ingest(new IngestSettings("archive", null, null, Map.of()));
        assertPart(
                README,
                "stages",
                "| stage | what it does |\n|---|---|\n" + stage(ingest.name(), ingest.purpose())
                        + Stages.afterIngestNames().entrySet().stream()
                                .map(stage -> stage(stage.getKey(), stage.getValue()))
                                .collect(Collectors.joining()));
    }

    @Test
    void tablesAreThoseOfTheLake() throws IOException {
        assertPart(
                TABLES,
                "tables",
                Tables.ALL.stream()
                        .map(table -> "| `" + table.name() + "` | " + table.comment() + " | "
                                + table.key().stream()
                                        .map(column -> "`" + column + "`")
                                        .collect(Collectors.joining(", "))
                                + " |\n")
                        .collect(Collectors.joining("", "| table | what it holds | key |\n|---|---|---|\n", "")));
    }

    @Test
    void rejectReasonsAreThoseOfIngest() throws IOException {
        String source = Files.readString(REASONS);
        assertPart(
                ARCHIVES,
                "reasons",
                Arrays.stream(RejectReason.values())
                        .map(reason -> "| `" + reason.label() + "` | " + meaning(reason, source) + " |\n")
                        .collect(Collectors.joining("", "| reason | meaning |\n|---|---|\n", "")));
    }

    @Test
    void columnsAreThoseKnownByName() throws IOException {
        assertPart(
                ARCHIVES,
                "columns",
                Arrays.stream(ArticleField.values())
                        .map(field -> "| `" + field.label() + "` | "
                                + field.names().stream()
                                        .map(name -> "`" + name + "`")
                                        .collect(Collectors.joining(", "))
                                + " |\n")
                        .collect(Collectors.joining("", "| part | column names |\n|---|---|\n", "")));
    }

    @Test
    void optionsOfRunAreThoseOfItsHelp() throws IOException {
        StringWriter help = new StringWriter();
        PrintWriter out = new PrintWriter(help);
        assertThat(Marsad.execute(new String[] {"run", "--help"}, out, out)).isZero();
        assertPart(
                OPERATIONS,
                "options",
                "```\n" + help.toString().replaceAll("\u001B\\[[;\\d]*m", "").replaceAll("\\R", "\n") + "```\n");
    }

    private static String stage(String name, String purpose) {
        return "| `" + name + "` | " + purpose + " |\n";
    }

    /** The comment of the constant. */
    private static String meaning(RejectReason reason, String source) {
        return Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + reason.name() + "[,;]", Pattern.DOTALL)
                .matcher(source)
                .results()
                .map(match -> match.group(1))
                .map(comment -> comment.replaceAll("\\s*\\n\\s*\\*\\s*", " "))
                .map(comment -> Pattern.compile("\\{@\\w+ ([^}]*)}")
                        .matcher(comment)
                        .replaceAll((MatchResult tag) -> "`" + tag.group(1) + "`"))
                .map(String::strip)
                .findFirst()
                .orElseThrow(() -> new AssertionError(reason + " has no comment in " + REASONS));
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(MAX_README_LINES);
    }

    private static void assertPart(Path page, String name, String expected) throws IOException {
        String opening = "<!-- " + name + " -->\n";
        String closing = "<!-- /" + name + " -->\n";
        String text = Files.readString(page);
        assertThat(text).as("markers of the part %s in %s", name, page).contains(opening, closing);
        int start = text.indexOf(opening) + opening.length();
        int end = text.indexOf(closing);
        if (WRITE) {
            Files.writeString(page, text.substring(0, start) + expected + text.substring(end));
            return;
        }
        assertThat(text.substring(start, end))
                .withFailMessage(
                        "%s differs from the code. 'mvn test -Dtest=ReadmeTest -Dreadme.write' writes between %s and"
                                + " %s:%n%n%s",
                        page, opening.strip(), closing.strip(), expected)
                .isEqualTo(expected);
    }
}
