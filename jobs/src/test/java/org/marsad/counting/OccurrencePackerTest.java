package org.marsad.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class OccurrencePackerTest {

    private static final IdDictionary NAMES = IdDictionary.of(List.of("FRA", "EGY"));

    private static Row occurrence(String article, Long source, String item, Integer sentence) {
        return RowFactory.create("story of " + article, article, 10, 11, source, item, 0, sentence);
    }

    private static List<Row> packed(Row... occurrences) {
        List<Row> packed = new ArrayList<>();
        new OccurrencePacker(List.of(occurrences).iterator(), NAMES).forEachRemaining(packed::add);
        return packed;
    }

    @Test
    void theOccurrencesOfAnArticleComeInOneRow() {
        assertThat(packed(
                        occurrence("one", null, "EGY", 0),
                        occurrence("one", null, "FRA", null),
                        occurrence("one", null, "EGY", 2),
                        occurrence("two", 7L, "EGY", 1)))
                .map(row -> row.getString(1) + " " + row.get(4) + occurrences(row))
                .containsExactly("one null EGY 0 0 FRA 0 -1 EGY 0 2", "two 7 EGY 0 1");
    }

    /** Name, side and sentence of each. */
    private static String occurrences(Row row) {
        StringBuilder occurrences = new StringBuilder();
        ByteBuffer packed = ByteBuffer.wrap(row.getAs(5));
        while (packed.hasRemaining()) {
            occurrences
                    .append(' ')
                    .append(NAMES.name(packed.getInt()))
                    .append(' ')
                    .append(packed.get())
                    .append(' ')
                    .append(packed.getInt());
        }
        return occurrences.toString();
    }

    @Test
    void whatDoesNotStandTogetherComesInSeveral() {
        assertThat(packed(
                        occurrence("one", 3L, "EGY", 0),
                        occurrence("two", 3L, "EGY", 0),
                        occurrence("one", 3L, "FRA", 0)))
                .map(row -> row.getString(1))
                .containsExactly("one", "two", "one");
    }

    @Test
    void anArticleOfVeryManyOccurrencesIsDivided() {
        Iterator<Row> many = java.util.stream.IntStream.range(0, 2 * OccurrencePacker.MAX_OCCURRENCES + 1)
                .mapToObj(i -> occurrence("one", 3L, "EGY", i))
                .iterator();
        OccurrencePacker packer = new OccurrencePacker(many, NAMES);
        List<Integer> sizes = new ArrayList<>();
        packer.forEachRemaining(row -> sizes.add(row.<byte[]>getAs(5).length / OccurrencePacker.BYTES));
        assertThat(sizes).containsExactly(OccurrencePacker.MAX_OCCURRENCES, OccurrencePacker.MAX_OCCURRENCES, 1);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(packer::next);
    }
}
