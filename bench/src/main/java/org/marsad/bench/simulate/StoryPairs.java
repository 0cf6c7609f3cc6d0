package org.marsad.bench.simulate;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The pairs of actors of one story: on the days of its articles, and once on the day of the first of them. */
final class StoryPairs {

    static final StructType SCHEMA = new StructType()
            .add("day", DateType)
            .add("actor_a", StringType)
            .add("actor_b", StringType)
            .add("articles", LongType)
            .add("stories", LongType)
            .add("listed", BooleanType);

    private record Pair(Date day, String a, String b) {}

    private final Map<Pair, Long> articles = new HashMap<>();

    /** The pairs that count as a story, and whether an article lists them. */
    private final Map<Pair, Boolean> stories = new HashMap<>();

    private StoryPairs() {}

    /**
     * Counts the pairs.
     *
     * @param casts {@code story, story_date, published_date, listed, actors} (sorted) and {@code articles}
     */
    static Iterator<Row> of(Iterator<Row> casts) {
        StoryPairs pairs = new StoryPairs();
        casts.forEachRemaining(pairs::add);
        return pairs.rows();
    }

    private void add(Row cast) {
        Date begun = cast.getDate(1);
        Date day = cast.getDate(2);
        boolean listed = cast.getBoolean(3);
        List<String> actors = cast.getList(4);
        for (int i = 0; i < actors.size(); i++) {
            for (int j = i + 1; j < actors.size(); j++) {
                articles.merge(new Pair(day, actors.get(i), actors.get(j)), cast.getLong(5), Long::sum);
                stories.merge(new Pair(begun, actors.get(i), actors.get(j)), listed, Boolean::logicalOr);
            }
        }
    }

    private Iterator<Row> rows() {
        List<Row> rows = new ArrayList<>();
        articles.forEach((pair, count) -> rows.add(row(pair, count, 0, false)));
        stories.forEach((pair, listed) -> rows.add(row(pair, 0, 1, listed)));
        return rows.iterator();
    }

    private static Row row(Pair pair, long articles, long stories, boolean listed) {
        return RowFactory.create(pair.day(), pair.a(), pair.b(), articles, stories, listed);
    }
}
