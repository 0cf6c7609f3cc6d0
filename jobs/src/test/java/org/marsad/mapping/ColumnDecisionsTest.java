package org.marsad.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the values say against the names, and what is asked. */
class ColumnDecisionsTest {

    private static final String LONG = "word ".repeat(60);

    private static Sheet rows(Sheet sheet, int count, java.util.function.IntFunction<String[]> row) {
        Sheet filled = sheet;
        for (int i = 0; i < count; i++) {
            filled = filled.row(row.apply(i));
        }
        return filled;
    }

    @Test
    void aSourceFullOfAddressesIsTheAddress() {
        Sheet sheet = rows(Sheet.of("source", "hostname", "title", "text"), 5, i ->
                new String[] {"https://daily.example/news/" + i, "daily.example", "Title number " + i, i + LONG});
        assertThat(sheet.found()).isEqualTo("url=source source=hostname title=title text=text");
    }

    @Test
    void aColumnOfUnknownNameIsTheTextIfItAloneIsLong() {
        Sheet sheet = rows(Sheet.of("headline", "corpus_3", "publicado"), 5, i ->
                new String[] {"Title number " + i, i + LONG, "2024-06-1" + i});
        assertThat(sheet.found()).isEqualTo("title=headline text=corpus_3 date=publicado");
    }

    @Test
    void theDateMayBeCalledTime() {
        Sheet sheet = rows(Sheet.of("time", "title", "text", "updated"), 5, i ->
                new String[] {"2024-06-1" + i + " 10:00", "Title number " + i, i + LONG, "2024-07-1" + i});
        assertThat(sheet.mapped().lines()).contains("date ← time (100 % of 5 values are moments)");
    }

    @Test
    void aTimeOfChangeIsAskedForRatherThanTaken() {
        Sheet sheet = rows(Sheet.of("updated", "title", "text"), 5, i ->
                new String[] {"2024-06-1" + i, "Title number " + i, i + LONG});
        assertThat(sheet.mapped().questions())
                .containsExactly(
                        "No column of the archive is called like the date of publication of an article, but this one"
                                + " may hold it: updated (100 % of 5 values are moments, such as \"2024-06-10\","
                                + " \"2024-06-11\"). Say which: --column date=updated (or --column date=NULL for none).");
        assertThat(sheet.mapped(Map.of("date", "updated")).questions()).isEmpty();
        assertThat(sheet.mapped(Map.of("date", "NULL")).questions()).isEmpty();
    }

    @Test
    void twoTextsThatDifferAreAskedFor() {
        Sheet sheet = rows(Sheet.of("title", "body", "content"), 5, i ->
                new String[] {"Title number " + i, "one " + i + LONG, "other " + i + LONG});
        assertThat(sheet.mapped().questions())
                .singleElement()
                .asString()
                .startsWith("More than one column of the archive may hold the text of an article, and they differ: ")
                .contains("--column text=content or --column text=body");
    }

    @Test
    void aTextThatAnotherHoldsIsNotAskedFor() {
        Sheet sheet = rows(Sheet.of("title", "body", "body_html"), 5, i ->
                new String[] {"Title number " + i, i + LONG, "<div><p>" + i + LONG + "</p></div>"});
        assertThat(sheet.found()).isEqualTo("title=title text=body");
    }

    @Test
    void aShortTextBesideALongOneOfUnknownNameIsAskedFor() {
        Sheet sheet = rows(Sheet.of("title", "text", "payload"), 5, i ->
                new String[] {"Title number " + i, "World news", i + LONG});
        assertThat(sheet.mapped().questions()).singleElement().asString().contains("--column text=payload");
    }

    @Test
    void numbersAreNoTagsNoAuthorsAndNoTitles() {
        Sheet sheet = rows(Sheet.of("title", "text", "tags[]:NUMBER", "author:NUMBER"), 3, i ->
                new String[] {"Title number " + i, i + LONG, "12", "3"});
        assertThat(sheet.found()).isEqualTo("title=title text=text");
    }

    @Test
    void placeholdersAreNoValues() {
        Sheet sheet = rows(Sheet.of("title", "text", "date", "published"), 4, i ->
                new String[] {"Title number " + i, i + LONG, "nan", "2024-06-1" + i});
        assertThat(sheet.found()).isEqualTo("title=title text=text date=published");
    }

    @Test
    void addressesOfImagesAndOfAuthorsAreNoAddressesOfArticles() {
        Sheet sheet = rows(Sheet.of("title", "text", "image_url", "author.url", "thumbnail"), 4, i -> new String[] {
            "Title number " + i,
            i + LONG,
            "https://a.example/i" + i + ".jpg",
            "https://a.example/p/" + i,
            "https://a.example/t/" + i
        });
        assertThat(sheet.found()).isEqualTo("title=title text=text");
    }

    @Test
    void unixTimesOfEveryFormAreMoments() {
        for (String value : List.of(
                "1718359200",
                "1718359200000",
                "1718359200000000",
                "1718359200000000000",
                "1.7183592E9",
                "1718359200.0",
                "20240614",
                "20240614100000",
                "/Date(1718359200000)/",
                "{\"$date\": \"2024-06-14T10:00:00Z\"}")) {
            assertThat(Moments.read(value)).as(value).hasValueSatisfying(day -> assertThat(day)
                    .hasToString("2024-06-14"));
        }
        for (String value : List.of("8181818181", "12", "2016.0", "12345678", "00:12:00", "Ann Lee")) {
            assertThat(Moments.read(value)).as(value).isEmpty();
        }
    }

    @Test
    void anEmptyArchiveIsMappedByNames() {
        assertThat(Sheet.of("title", "text", "date", "url").found())
                .isEqualTo("url=url title=title text=text date=date");
    }
}
