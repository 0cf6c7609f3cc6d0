package org.marsad.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/tables.md and docs/contract.yaml are as the code generates them; {@code -Dreadme.write} writes them. */
class TablesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "tables.md");
    private static final Path CONTRACT = Path.of("..", "docs", "contract.yaml");
    private static final boolean WRITE = System.getProperty("readme.write") != null;

    @Test
    void theStarIsThatOfTheTables() throws IOException {
        assertPart("star", TablesPage.star());
    }

    @Test
    void theColumnsAreThoseOfTheTables() throws IOException {
        assertPart("columns", TablesPage.columns());
    }

    @Test
    void theViewsAreThoseOfTheCode() throws IOException {
        assertPart("views", TablesPage.views());
    }

    @Test
    void theContractIsThatOfTheTables() throws IOException {
        if (WRITE) {
            Files.writeString(CONTRACT, Contract.yaml());
        }
        assertThat(Files.readString(CONTRACT)).isEqualTo(Contract.yaml());
    }

    private static void assertPart(String name, String expected) throws IOException {
        String page = Files.readString(PAGE);
        String opening = "<!-- " + name + " -->\n";
        String closing = "<!-- /" + name + " -->";
        assertThat(page).contains(opening, closing);
        int start = page.indexOf(opening) + opening.length();
        int end = page.indexOf(closing);
        if (WRITE) {
            Files.writeString(PAGE, page.substring(0, start) + expected + page.substring(end));
        } else {
            assertThat(page.substring(start, end))
                    .as(
                            "the part %s of docs/tables.md; 'mvn test -Dtest=TablesPageTest -Dreadme.write' writes it",
                            name)
                    .isEqualTo(expected);
        }
    }
}
