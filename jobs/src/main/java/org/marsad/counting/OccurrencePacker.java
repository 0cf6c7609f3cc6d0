package org.marsad.counting;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Puts neighbouring occurrences of one article into one row, so that articles are shuffled and sorted rather than each of
 * their occurrences. An article whose occurrences are not adjacent, or are very many, gets several rows.
 */
final class OccurrencePacker implements Iterator<Row> {

    /** The first five columns are those of the input; {@code occurrences} holds {@link #BYTES} an occurrence. */
    static final StructType SCHEMA = new StructType()
            .add("story_id", DataTypes.StringType)
            .add("article_id", DataTypes.StringType)
            .add("story_date", DataTypes.IntegerType)
            .add("published_date", DataTypes.IntegerType)
            .add("source", DataTypes.LongType)
            .add("occurrences", DataTypes.BinaryType);

    static final int STORY_ID = Occurrences.index("story_id");
    static final int ARTICLE_ID = Occurrences.index("article_id");
    static final int STORY_DATE = Occurrences.index("story_date");
    static final int PUBLISHED_DATE = Occurrences.index("published_date");
    static final int SOURCE = Occurrences.index("source");
    static final int OCCURRENCES = SCHEMA.fieldIndex("occurrences");

    /** An occurrence: number of the item, side, sentence. */
    static final int BYTES = Integer.BYTES + 1 + Integer.BYTES;
    /** Represents a sentence that is not known. */
    static final int NO_SENTENCE = -1;

    static final int MAX_OCCURRENCES = 10_000;

    private static final int ITEM = Occurrences.index("item");
    private static final int SIDE = Occurrences.index("side");
    private static final int SENTENCE = Occurrences.index("sentence");

    private final Iterator<Row> occurrences;
    private final IdDictionary names;
    private ByteBuffer packed = ByteBuffer.allocate(64 * BYTES);
    private Row next;

    OccurrencePacker(Iterator<Row> occurrences, IdDictionary names) {
        this.occurrences = occurrences;
        this.names = names;
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        if (next == null) {
            throw new NoSuchElementException("All articles have been given out");
        }
        Row first = next;
        packed.clear();
        while (next != null && packed.position() < MAX_OCCURRENCES * BYTES && together(first, next)) {
            if (packed.remaining() < BYTES) {
                packed = ByteBuffer.allocate(2 * packed.capacity()).put(packed.flip());
            }
            packed.putInt(names.number(next.getString(ITEM)))
                    .put((byte) next.getInt(SIDE))
                    .putInt(next.isNullAt(SENTENCE) ? NO_SENTENCE : next.getInt(SENTENCE));
            advance();
        }
        return RowFactory.create(
                first.get(STORY_ID),
                first.get(ARTICLE_ID),
                first.get(STORY_DATE),
                first.get(PUBLISHED_DATE),
                first.get(SOURCE),
                Arrays.copyOf(packed.array(), packed.position()));
    }

    private void advance() {
        next = occurrences.hasNext() ? occurrences.next() : null;
    }

    private static boolean together(Row one, Row other) {
        return one.getString(ARTICLE_ID).equals(other.getString(ARTICLE_ID))
                && one.getString(STORY_ID).equals(other.getString(STORY_ID))
                && one.getInt(STORY_DATE) == other.getInt(STORY_DATE)
                && one.getInt(PUBLISHED_DATE) == other.getInt(PUBLISHED_DATE)
                && Objects.equals(one.get(SOURCE), other.get(SOURCE));
    }
}
