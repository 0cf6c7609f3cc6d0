package org.marsad.explain;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;
import org.marsad.InvalidInput;
import org.marsad.lake.Lake;
import org.marsad.tables.ActorTables;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

/** Finds the actor that a user means by an id or by a name, in either language and any spelling. */
public final class ActorResolver {

    private static final int MAX_CANDIDATES = 500;
    private static final int MAX_OFFERED = 10;

    private final Lake lake;

    public ActorResolver(Lake lake) {
        this.lake = lake;
    }

    /**
     * The actor: the one of that id; else the only one in the news of that name; else the only one with these words in a
     * name.
     *
     * @throws InvalidInput if there is none, or several, which are offered by their ids
     */
    public NamedActor resolve(String name) {
        List<NamedActor> candidates = candidates(name);
        if (!candidates.isEmpty() && candidates.get(0).id().equals(name)) {
            return candidates.get(0);
        }
        List<NamedActor> exact = candidates.stream().filter(NamedActor::exact).toList();
        List<NamedActor> meant = exact.isEmpty() ? candidates : exact;
        List<NamedActor> inTheNews =
                meant.stream().filter(actor -> actor.stories() > 0).toList();
        if (inTheNews.size() == 1) {
            return inTheNews.get(0);
        }
        if (meant.isEmpty()) {
            throw new InvalidInput("The lake has no actor '" + name
                    + "'. Write words of a name in Arabic or English, or an id; 'marsad catalogue --find' searches the"
                    + " catalogue.");
        }
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw new InvalidInput("'" + name + "' may be several actors. Give one of these ids: "
                + meant.stream().limit(MAX_OFFERED).map(NamedActor::shown).collect(Collectors.joining("; "))
                + (meant.size() > MAX_OFFERED ? "; ..." : "") + ".");
    }

    private List<NamedActor> candidates(String name) {
        String words = folded(name);
        FilterFunction<Row> holds = row -> folded(row.getString(1)).contains(words);
        Map<String, Boolean> exact = new HashMap<>();
        exact.put(name, true);
        if (!words.isBlank()) {
            lake.read(ActorTables.ACTOR_NAMES)
                    .select("actor_id", "name")
                    .filter(holds)
                    .limit(MAX_CANDIDATES)
                    .collectAsList()
                    .forEach(row -> exact.merge(
                            row.getString(0), folded(row.getString(1)).equals(words), Boolean::logicalOr));
        }
        Object[] ids = exact.keySet().stream().sorted().toArray();
        Map<String, Long> stories = stories(ids);
        return lake
                .read(ActorTables.ACTORS)
                .where(col("actor_id").isin(ids))
                .select("actor_id", "kind", "name_en", "name_ar")
                .collectAsList()
                .stream()
                .map(row -> new NamedActor(
                        row.getString(0),
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        stories.getOrDefault(row.getString(0), 0L),
                        exact.get(row.getString(0))))
                .sorted(Comparator.comparing((NamedActor actor) -> !actor.id().equals(name))
                        .thenComparing(actor -> !actor.exact())
                        .thenComparing(actor -> -actor.stories())
                        .thenComparing(NamedActor::id))
                .toList();
    }

    private Map<String, Long> stories(Object[] ids) {
        Map<String, Long> stories = new HashMap<>();
        lake.read(ActorTables.ACTOR_DAILY)
                .where(col("actor_id").isin(ids))
                .groupBy("actor_id")
                .agg(sum("stories"))
                .collectAsList()
                .forEach(row -> stories.put(row.getString(0), row.getLong(1)));
        return stories;
    }

    /** The folded words, with a space before and after each. */
    private static String folded(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        StringBuilder folded = new StringBuilder(" ");
        for (int i = 0; i < tokens.size(); i++) {
            folded.append(tokens.foldedWord(i)).append(' ');
        }
        return folded.toString();
    }
}
