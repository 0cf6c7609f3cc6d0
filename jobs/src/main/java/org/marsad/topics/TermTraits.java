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
 * Counts, for each term, the stories by source, the stories by the surface that the term has where it first occurs, and
 * of the long stories those in whose text it occurs only near the start or the end.
 */
final class TermTraits implements PartialAggregation.Counter {

    static final String SOURCE = "source";
    static final String SURFACE = "surface";
    static final String LONG = "long";
    static final String EDGE = "edge";

    static final StructType SCHEMA = new StructType()
            .add("term", DataTypes.IntegerType)
            .add("trait", DataTypes.StringType)
            .add("detail", DataTypes.StringType)
            .add("stories", DataTypes.LongType);

    /** Characters at the start and at the end of a text that hold bylines and footers. */
    private static final int EDGE_START = 40;

    private static final int EDGE_END = 80;
    private static final int LONG_TEXT = 600;
    private static final int MAX_ENTRIES = 500_000;

    private static final class Counts {
        final Object2LongOpenHashMap<String> sources = new Object2LongOpenHashMap<>(2);
        final Object2LongOpenHashMap<String> surfaces = new Object2LongOpenHashMap<>(4);
        long inLong;
        long atEdge;
    }

    private static final class Place {
        String surface;
        boolean inBody;
        boolean inside;
    }

    private final TermReader reader;
    private final Int2ObjectOpenHashMap<Counts> counts = new Int2ObjectOpenHashMap<>();
    private final Int2ObjectOpenHashMap<Place> ofStory = new Int2ObjectOpenHashMap<>();
    private int entries;

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
            Counts ofTerm = counts.computeIfAbsent(entry.getIntKey(), term -> new Counts());
            Place place = entry.getValue();
            entries += ofTerm.sources.addTo(source, 1) == 0 ? 1 : 0;
            entries += ofTerm.surfaces.addTo(place.surface, 1) == 0 ? 1 : 0;
            if (isLong && place.inBody) {
                ofTerm.inLong++;
                ofTerm.atEdge += place.inside ? 0 : 1;
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

    @Override
    public boolean full() {
        return entries >= MAX_ENTRIES;
    }

    @Override
    public List<Row> drain() {
        List<Row> rows = new ArrayList<>(entries);
        counts.int2ObjectEntrySet().fastForEach(entry -> {
            int term = entry.getIntKey();
            Counts ofTerm = entry.getValue();
            ofTerm.sources.forEach((source, stories) -> rows.add(RowFactory.create(term, SOURCE, source, stories)));
            ofTerm.surfaces.forEach((surface, stories) -> rows.add(RowFactory.create(term, SURFACE, surface, stories)));
            rows.add(RowFactory.create(term, LONG, "", ofTerm.inLong));
            rows.add(RowFactory.create(term, EDGE, "", ofTerm.atEdge));
        });
        counts.clear();
        entries = 0;
        return rows;
    }
}
