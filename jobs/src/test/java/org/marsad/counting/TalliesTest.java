package org.marsad.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class TalliesTest {

    private static final int MANY = 100_000;

    private static List<Row> drained(Tallies tallies) {
        List<Row> rows = new ArrayList<>();
        tallies.drain().forEachRemaining(rows::add);
        return rows;
    }

    @Test
    void storiesOfVeryManyPairsAreEachCountedOnce() {
        Tallies tallies = new Tallies();
        for (int item = 1; item <= MANY; item++) {
            tallies.story(7, item, item + 1);
        }
        assertThat(drained(tallies)).hasSize(MANY).allSatisfy(row -> {
            assertThat(row.getInt(0)).isEqualTo(7);
            assertThat(Tallies.b(row.getLong(1))).isEqualTo(Tallies.a(row.getLong(1)) + 1);
            assertThat(row.getLong(2)).isZero();
            assertThat(row.getLong(3)).isEqualTo(1);
        });
    }

    @Test
    void articlesOfVeryManyPairsAreEachCountedOnce() {
        Tallies tallies = new Tallies();
        for (int item = 1; item <= MANY; item++) {
            tallies.article(item % 3, item, Tallies.NOTHING, 2, 5, 11);
        }
        assertThat(drained(tallies)).hasSize(MANY).allSatisfy(row -> {
            assertThat(row.getLong(2)).isEqualTo(1);
            assertThat(row.getLong(4)).isEqualTo(2);
            assertThat(row.getLong(5)).isEqualTo(5);
        });
    }

    @Test
    void eachSourceIsNamedOnce() {
        Tallies tallies = new Tallies();
        for (long source : new long[] {11, 12, 11, Tallies.NO_SOURCE, 13, 12}) {
            tallies.article(7, 1, 2, 0, 0, source);
        }
        assertThat(drained(tallies)).singleElement().satisfies(row -> {
            ByteBuffer sources = ByteBuffer.wrap(row.getAs(6));
            List<Long> named = new ArrayList<>();
            while (sources.hasRemaining()) {
                named.add(sources.getLong());
            }
            assertThat(named).containsExactlyInAnyOrder(11L, 12L, 13L);
            assertThat(row.getLong(2)).isEqualTo(6);
        });
    }

    @Test
    void whatHasBeenGivenOutIsForgotten() {
        Tallies tallies = new Tallies();
        tallies.article(7, 1, 2, 3, 4, 11);
        assertThat(drained(tallies)).hasSize(1);
        assertThat(drained(tallies)).isEmpty();
        tallies.story(7, 1, 2);
        assertThat(drained(tallies)).singleElement().satisfies(row -> {
            assertThat(row.getLong(2)).isZero();
            assertThat(row.getLong(3)).isEqualTo(1);
            assertThat(row.<byte[]>getAs(6)).isEmpty();
        });
        Iterator<Row> nothing = tallies.drain();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(nothing::next);
    }
}
