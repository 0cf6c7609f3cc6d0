package org.marsad.engine.cooccurrence;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Puts neighbouring occurrences of one article into one row, so that articles are shuffled and sorted rather than each of
 * their occurrences. An article whose occurrences do not stand together, or are very many, gets several rows.
 */
final class OccurrencePacker implements Iterator<Row> {

    /** The first five columns are those of the input; the others hold one element an occurrence. */
    static final StructType SCHEMA = new StructType()
            .add("story_id", DataTypes.StringType)
            .add("article_id", DataTypes.StringType)
            .add("story_date", DataTypes.IntegerType)
            .add("published_date", DataTypes.IntegerType)
            .add("source", DataTypes.StringType)
            .add("things", DataTypes.createArrayType(DataTypes.StringType, false))
            .add("sides", DataTypes.createArrayType(DataTypes.IntegerType, false))
            .add("sentences", DataTypes.createArrayType(DataTypes.IntegerType, false));

    static final int STORY_ID = Occurrences.index("story_id");
    static final int ARTICLE_ID = Occurrences.index("article_id");
    static final int STORY_DATE = Occurrences.index("story_date");
    static final int PUBLISHED_DATE = Occurrences.index("published_date");
    static final int SOURCE = Occurrences.index("source");
    static final int THINGS = SCHEMA.fieldIndex("things");
    static final int SIDES = SCHEMA.fieldIndex("sides");
    static final int SENTENCES = SCHEMA.fieldIndex("sentences");
    /** What stands for a sentence that is not known. */
    static final int NO_SENTENCE = -1;

    static final int MOST_OCCURRENCES = 10_000;

    private static final int THING = Occurrences.index("thing");
    private static final int SIDE = Occurrences.index("side");
    private static final int SENTENCE = Occurrences.index("sentence");

    private final Iterator<Row> occurrences;
    private Row next;

    OccurrencePacker(Iterator<Row> occurrences) {
        this.occurrences = occurrences;
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
        List<String> things = new ArrayList<>();
        List<Integer> sides = new ArrayList<>();
        List<Integer> sentences = new ArrayList<>();
        while (next != null && things.size() < MOST_OCCURRENCES && together(first, next)) {
            things.add(next.getString(THING));
            sides.add(next.getInt(SIDE));
            sentences.add(next.isNullAt(SENTENCE) ? NO_SENTENCE : next.getInt(SENTENCE));
            advance();
        }
        return RowFactory.create(
                first.get(STORY_ID),
                first.get(ARTICLE_ID),
                first.get(STORY_DATE),
                first.get(PUBLISHED_DATE),
                first.get(SOURCE),
                things.toArray(new String[0]),
                sides.toArray(new Integer[0]),
                sentences.toArray(new Integer[0]));
    }

    private void advance() {
        next = occurrences.hasNext() ? occurrences.next() : null;
    }

    private static boolean together(Row one, Row other) {
        return one.getString(ARTICLE_ID).equals(other.getString(ARTICLE_ID))
                && one.getString(STORY_ID).equals(other.getString(STORY_ID))
                && one.getInt(STORY_DATE) == other.getInt(STORY_DATE)
                && one.getInt(PUBLISHED_DATE) == other.getInt(PUBLISHED_DATE)
                && Objects.equals(one.getString(SOURCE), other.getString(SOURCE));
    }
}
