package org.marsad.bench.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.InvalidInput;

class DeclarationsTest {

    @TempDir
    private Path directory;

    @Test
    void readsArticlesAndTheirPassages() throws IOException {
        Files.writeString(
                directory.resolve("eng.html"),
                "<html data-code='eng' data-iso6393='eng'><body><header><p>Ships"
                        + " sail.</p></header><article><h2>Article 1</h2><p>Every ship has one captain and a"
                        + " crew.</p><p>Two.</p></article></body></html>");
        Files.writeString(
                directory.resolve("nld.html"),
                "<html data-code='nld' data-iso6393='nld'><body><article><p>Schepen"
                        + " varen.</p></article></body></html>");
        Files.writeString(
                directory.resolve("068.html"),
                "<html data-code='068' data-iso6393='eng'><body><article><p>Schippen"
                        + " gang.</p></article></body></html>");
        assertThat(Declarations.read(directory))
                .filteredOn(text -> text.set().equals("declaration: article"))
                .containsExactly(
                        new LabelledText("declaration: article", "en", "Ships sail."),
                        new LabelledText("declaration: article", "en", "Every ship has one captain and a crew.\nTwo."));
        assertThat(Declarations.read(directory))
                .contains(new LabelledText("declaration: passage, 5 words", "en", "Every ship has one captain"))
                .noneMatch(text -> text.text().contains("Sch"));
    }

    @Test
    void aFolderWithoutThemIsRefused() {
        assertThatThrownBy(() -> Declarations.read(directory))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("holds no translation");
    }
}
