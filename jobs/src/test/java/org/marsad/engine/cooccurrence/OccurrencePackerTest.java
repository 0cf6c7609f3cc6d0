package org.marsad.engine.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class OccurrencePackerTest {

    private static Row occurrence(String article, String source, String thing, Integer sentence) {
        return RowFactory.create("story of " + article, article, 10, 11, source, thing, 0, sentence);
    }

    private static List<Row> packed(Row... occurrences) {
        List<Row> packed = new ArrayList<>();
        new OccurrencePacker(List.of(occurrences).iterator()).forEachRemaining(packed::add);
        return packed;
    }

    @Test
    void theOccurrencesOfAnArticleComeInOneRow() {
        assertThat(packed(
                        occurrence("one", null, "EGY", 0),
                        occurrence("one", null, "FRA", null),
                        occurrence("one", null, "EGY", 2),
                        occurrence("two", "spa.example", "EGY", 1)))
                .map(row -> row.getString(1) + " " + row.getString(4) + " " + List.of((Object[]) row.get(5))
                        + List.of((Object[]) row.get(6)) + List.of((Object[]) row.get(7)))
                .containsExactly("one null [EGY, FRA, EGY][0, 0, 0][0, -1, 2]", "two spa.example [EGY][0][1]");
    }

    @Test
    void whatDoesNotStandTogetherComesInSeveral() {
        assertThat(packed(
                        occurrence("one", "a", "EGY", 0),
                        occurrence("two", "a", "EGY", 0),
                        occurrence("one", "a", "FRA", 0)))
                .map(row -> row.getString(1))
                .containsExactly("one", "two", "one");
    }

    @Test
    void anArticleOfVeryManyOccurrencesIsDivided() {
        Iterator<Row> many = java.util.stream.IntStream.range(0, 2 * OccurrencePacker.MOST_OCCURRENCES + 1)
                .mapToObj(i -> occurrence("one", "a", "EGY", i))
                .iterator();
        OccurrencePacker packer = new OccurrencePacker(many);
        List<Integer> sizes = new ArrayList<>();
        packer.forEachRemaining(row -> sizes.add(((Object[]) row.get(5)).length));
        assertThat(sizes).containsExactly(OccurrencePacker.MOST_OCCURRENCES, OccurrencePacker.MOST_OCCURRENCES, 1);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(packer::next);
    }
}
