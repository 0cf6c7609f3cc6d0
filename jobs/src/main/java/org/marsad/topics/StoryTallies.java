package org.marsad.topics;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Counts articles and stories by day and item; the articles of a story come one after the other.
 *
 * <p>Rows in: story id, its day and the day of publication as days since 1970, the numbers of the article's different
 * items, four bytes each.
 */
final class StoryTallies implements PartialAggregation.Counter {

    static final StructType SCHEMA = new StructType()
            .add("epoch_day", DataTypes.IntegerType)
            .add("item", DataTypes.IntegerType)
            .add("articles", DataTypes.LongType)
            .add("stories", DataTypes.LongType);

    private static final int MAX_ENTRIES = 1_000_000;
    private static final long ARTICLE_UNIT = 1L << Integer.SIZE;

    /** Articles in the upper half of the value, stories in the lower. */
    private final Long2LongOpenHashMap counts = new Long2LongOpenHashMap();

    private final IntOpenHashSet countedOfStory = new IntOpenHashSet();
    private String story;

    @Override
    public void add(Row article) {
        if (!article.getString(0).equals(story)) {
            story = article.getString(0);
            countedOfStory.clear();
        }
        IntBuffer items = ByteBuffer.wrap(article.getAs(3)).asIntBuffer();
        while (items.hasRemaining()) {
            int item = items.get();
            counts.addTo(key(article.getInt(2), item), ARTICLE_UNIT);
            if (countedOfStory.add(item)) {
                counts.addTo(key(article.getInt(1), item), 1);
            }
        }
    }

    private static long key(int day, int item) {
        return ((long) day << Integer.SIZE) | item;
    }

    @Override
    public boolean full() {
        return counts.size() >= MAX_ENTRIES;
    }

    @Override
    public List<Row> drain() {
        List<Row> rows = new ArrayList<>(counts.size());
        counts.long2LongEntrySet().fastForEach(entry -> {
            long key = entry.getLongKey();
            long value = entry.getLongValue();
            rows.add(RowFactory.create(
                    (int) (key >> Integer.SIZE), (int) key, value >>> Integer.SIZE, value & (ARTICLE_UNIT - 1)));
        });
        counts.clear();
        return rows;
    }
}
