package org.marsad.topics;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2LongOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.topics.vocabulary.TermReader;
import org.marsad.topics.vocabulary.Vocabulary;

/**
 * Counts, for each term, the stories by source, the stories by the surface that the term has where it first stands, and
 * of the long stories those in whose text it stands only near the start or the end.
 */
final class TermTraits implements Combining.Counter {

    static final String SOURCE = "source";
    static final String SURFACE = "surface";
    static final String LONG = "long";
    static final String EDGE = "edge";

    static final StructType SCHEMA = new StructType()
            .add("term", DataTypes.IntegerType)
            .add("trait", DataTypes.StringType)
            .add("detail", DataTypes.StringType)
            .add("stories", DataTypes.LongType);

    /** Characters at the start and at the end of a text where bylines and footers stand. */
    private static final int EDGE_START = 40;

    private static final int EDGE_END = 80;
    private static final int LONG_TEXT = 600;
    private static final int MOST_ENTRIES = 500_000;

    private record Trait(int term, String trait, String detail) {}

    private static final class Place {
        String surface;
        boolean inBody;
        boolean inside;
    }

    private final TermReader reader;
    private final Object2LongOpenHashMap<Trait> counts = new Object2LongOpenHashMap<>();
    private final Int2ObjectOpenHashMap<Place> ofStory = new Int2ObjectOpenHashMap<>();

    TermTraits(Vocabulary vocabulary) {
        reader = new TermReader(vocabulary);
    }

    @Override
    public void add(Row story) {
        String language = story.getAs("language");
        String body = story.getAs("body");
        String source = story.getAs("source");
        boolean isLong = body.length() >= LONG_TEXT;
        reader.read(language, body, (term, start, end, adjoining) -> {
            Place place = place(term, body, start, end);
            place.inBody = true;
            place.inside |= start >= EDGE_START && end <= body.length() - EDGE_END;
        });
        String title = story.getAs("title");
        reader.read(language, title, (term, start, end, adjoining) -> place(term, title, start, end));
        ofStory.int2ObjectEntrySet().fastForEach(entry -> {
            int term = entry.getIntKey();
            Place place = entry.getValue();
            count(term, SOURCE, source);
            count(term, SURFACE, place.surface);
            if (isLong && place.inBody) {
                count(term, LONG, "");
                if (!place.inside) {
                    count(term, EDGE, "");
                }
            }
        });
        ofStory.clear();
    }

    private Place place(int term, String text, int start, int end) {
        Place place = ofStory.get(term);
        if (place == null) {
            place = new Place();
            place.surface = text.substring(start, end);
            ofStory.put(term, place);
        }
        return place;
    }

    private void count(int term, String trait, String detail) {
        counts.addTo(new Trait(term, trait, detail), 1);
    }

    @Override
    public boolean full() {
        return counts.size() >= MOST_ENTRIES;
    }

    @Override
    public List<Row> drain() {
        List<Row> rows = new ArrayList<>(counts.size());
        counts.object2LongEntrySet().fastForEach(entry -> {
            Trait trait = entry.getKey();
            rows.add(RowFactory.create(trait.term, trait.trait, trait.detail, entry.getLongValue()));
        });
        counts.clear();
        return rows;
    }
}
