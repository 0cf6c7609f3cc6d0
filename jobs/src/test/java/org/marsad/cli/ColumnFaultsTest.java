package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.ParquetFile.row;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ParquetFile;

class ColumnFaultsTest {

    private static final String COLUMNS = " The archive has the columns id, text.";

    @TempDir
    private static Path directory;

    @BeforeAll
    static void anArchive() {
        ParquetFile.write(directory.resolve("archive/a.parquet"), "id STRING, text STRING", row("1", "x"));
    }

    private static List<String> problems(String... columns) {
        List<Object> words = new ArrayList<>(
                List.of("ingest", "--archive", directory.resolve("archive"), "--lake", directory.resolve("lake")));
        for (String column : columns) {
            words.add("--column");
            words.add(column);
        }
        Told told = Told.by(words.toArray());
        assertThat(told.exitCode()).isEqualTo(2);
        return told.problems();
    }

    @AfterEach
    void noLakeIsMade() {
        assertThat(directory.resolve("lake")).doesNotExist();
    }

    @Test
    void aNameThatNoPartOfAnArticleHasIsRefused() {
        assertThat(problems("headline=text"))
                .containsExactly("No part of an article is called 'headline'; --column takes"
                        + " id, url, source, title, text, author, date, crawl_date, tags, language.");
    }

    @Test
    void aNameWithoutAnExpressionIsRefused() {
        assertThat(problems("title="))
                .containsExactly("Nothing stands behind --column title=; give a column or an SQL expression,"
                        + " as in --column title=my_column.");
    }

    @Test
    void aWordWithoutAnEqualsSignIsRefused() {
        assertThat(problems("title"))
                .containsExactly("--column title does not say what is found where."
                        + " Write NAME=EXPR, as in --column text=my_column.");
    }

    @Test
    void aNameGivenTwiceIsRefused() {
        assertThat(problems("title=id", "title=text"))
                .containsExactly("--column title is given twice. Keep one of them.");
    }

    @Test
    void aColumnThatTheArchiveLacksIsRefused() {
        assertThat(problems("title=heading"))
                .singleElement()
                .asString()
                .startsWith("--column title=heading can't be worked out: A column, variable, or function parameter with"
                        + " name `heading` cannot be resolved.")
                .endsWith(COLUMNS);
    }

    @Test
    void whatIsNotSqlIsRefused() {
        assertThat(problems("title=upper(text"))
                .singleElement()
                .asString()
                .startsWith("--column title=upper(text can't be worked out: Syntax error")
                .endsWith(COLUMNS);
    }

    @Test
    void anExpressionOverManyRowsIsRefused() {
        assertThat(problems("title=max(text)"))
                .singleElement()
                .asString()
                .startsWith("--column title=max(text) can't be worked out: ")
                .endsWith(COLUMNS);
    }

    @Test
    void anExpressionThatMakesManyRowsIsRefused() {
        assertThat(problems("title=explode(split(text, ' '))"))
                .singleElement()
                .asString()
                .startsWith("--column title=explode(split(text, ' ')) can't be worked out: ")
                .endsWith(COLUMNS);
    }

    @Test
    void everyExpressionAtFaultIsNamed() {
        assertThat(problems("title=heading", "author=writer", "date=now(1, 2)")).hasSize(3);
    }
}
