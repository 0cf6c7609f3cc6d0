package org.marsad.topics;

import it.unimi.dsi.fastutil.Hash;
import it.unimi.dsi.fastutil.objects.Object2LongOpenHashMap;
import it.unimi.dsi.fastutil.objects.ObjectOpenHashSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.topics.words.Words;

/** Counts the stories that hold a word, by language; the empty word stands in every story. */
final class WordCounts implements Combining.Counter {

    static final String ANY = "";

    static final StructType SCHEMA = new StructType()
            .add("language", DataTypes.StringType)
            .add("form", DataTypes.StringType)
            .add("stories", DataTypes.LongType);

    private static final int MOST_ENTRIES = 500_000;

    private final Map<String, Words> readers = new HashMap<>();
    private final Map<String, Object2LongOpenHashMap<String>> counts = new HashMap<>();
    private final ObjectOpenHashSet<String> ofStory =
            new ObjectOpenHashSet<>(Hash.DEFAULT_INITIAL_SIZE, Hash.VERY_FAST_LOAD_FACTOR);
    private int entries;

    @Override
    public void add(Row story) {
        String language = story.getAs("language");
        Words words = readers.computeIfAbsent(language, Words::of);
        ofStory.add(ANY);
        words.read(story.getAs("title"), (form, start, end, adjoining) -> ofStory.add(form));
        words.read(story.getAs("body"), (form, start, end, adjoining) -> ofStory.add(form));
        Object2LongOpenHashMap<String> ofLanguage = counts.computeIfAbsent(
                language, key -> new Object2LongOpenHashMap<>(Hash.DEFAULT_INITIAL_SIZE, Hash.VERY_FAST_LOAD_FACTOR));
        for (String form : ofStory) {
            if (ofLanguage.addTo(form, 1) == 0) {
                entries++;
            }
        }
        ofStory.clear();
    }

    @Override
    public boolean full() {
        return entries >= MOST_ENTRIES;
    }

    @Override
    public List<Row> drain() {
        List<Row> rows = new ArrayList<>(entries);
        counts.forEach((language, forms) -> forms.object2LongEntrySet()
                .fastForEach(entry -> rows.add(RowFactory.create(language, entry.getKey(), entry.getLongValue()))));
        counts.clear();
        entries = 0;
        return rows;
    }
}
