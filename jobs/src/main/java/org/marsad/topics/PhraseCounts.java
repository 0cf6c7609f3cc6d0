package org.marsad.topics;

import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.topics.vocabulary.TermReader;
import org.marsad.topics.vocabulary.TermSink;
import org.marsad.topics.vocabulary.Vocabulary;

/**
 * Counts the stories in which one word is right before another: a pair counts once a story. With
 * {@link Vocabulary#NONE} in the place of a word, the pairs of the other one are added up.
 */
final class PhraseCounts implements PartialAggregation.Counter, TermSink {

    static final StructType SCHEMA = new StructType()
            .add("first", DataTypes.IntegerType)
            .add("second", DataTypes.IntegerType)
            .add("stories", DataTypes.LongType);

    private static final int MAX_ENTRIES = 2_000_000;

    private final TermReader reader;
    private final LongOpenHashSet ofStory = new LongOpenHashSet();
    private final Long2LongOpenHashMap counts = new Long2LongOpenHashMap();
    private int before;

    PhraseCounts(Vocabulary words) {
        reader = new TermReader(words);
    }

    @Override
    public void add(Row story) {
        String language = story.getAs("language");
        reader.read(language, story.getAs("title"), this);
        reader.read(language, story.getAs("body"), this);
        ofStory.forEach((long pair) -> {
            int first = (int) (pair >> Integer.SIZE);
            int second = (int) pair;
            counts.addTo(pair, 1);
            counts.addTo(pack(first, Vocabulary.NONE), 1);
            counts.addTo(pack(Vocabulary.NONE, second), 1);
        });
        ofStory.clear();
    }

    @Override
    public void term(int term, int start, int end, boolean adjoining) {
        if (adjoining) {
            ofStory.add(pack(before, term));
        }
        before = term;
    }

    @Override
    public boolean full() {
        return counts.size() >= MAX_ENTRIES;
    }

    @Override
    public List<Row> drain() {
        List<Row> rows = new ArrayList<>(counts.size());
        counts.long2LongEntrySet().fastForEach(entry -> {
            long pair = entry.getLongKey();
            rows.add(RowFactory.create((int) (pair >> Integer.SIZE), (int) pair, entry.getLongValue()));
        });
        counts.clear();
        return rows;
    }

    private static long pack(int first, int second) {
        return ((long) first << Integer.SIZE) | (second & 0xFFFF_FFFFL);
    }
}
