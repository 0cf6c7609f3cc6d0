package org.marsad.dedup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Which articles have had one hash so far, as far as it matters: the first of each day, and the last
 * {@value #NEIGHBOURS} with texts of their own.
 *
 * <p>An article is paired with the first one of its window and with these neighbours; or, if one of them has the very
 * same text, with that one alone. So it takes a bounded memory and as many pairs as articles to tell a story of 100,000
 * copies. A hash that was seen before the window, at most {@link StoryWindow#MEMORY_DAYS} days ago, is not fresh: it
 * belongs to a form, a slogan or a title, and not to the news.
 */
final class KeyHistory {

    private static final int NEIGHBOURS = 2;

    private final ArrayDeque<Seen> firsts = new ArrayDeque<>();
    private final ArrayDeque<Seen> neighbours = new ArrayDeque<>();

    private record Seen(String node, int day, long text) {}

    /**
     * Pairs of articles: {@code node, other, fresh, same, shingles}.
     *
     * @param rows {@code key, day} (an int), {@code text} (a hash), {@code node} and {@code shingles}, sorted by key and node
     */
    static Iterator<Row> pairs(Iterator<Row> rows) {
        return new Iterator<>() {
            private KeyHistory history = new KeyHistory();
            private int key;
            private final ArrayDeque<Row> pairs = new ArrayDeque<>();

            @Override
            public boolean hasNext() {
                while (pairs.isEmpty() && rows.hasNext()) {
                    Row row = rows.next();
                    if (row.getInt(0) != key) {
                        key = row.getInt(0);
                        history = new KeyHistory();
                    }
                    history.add(new Seen(row.getString(3), row.getInt(1), row.getLong(2)), row.getInt(4), pairs);
                }
                return !pairs.isEmpty();
            }

            @Override
            public Row next() {
                if (!hasNext()) {
                    throw new java.util.NoSuchElementException();
                }
                return pairs.removeFirst();
            }
        };
    }

    private void add(Seen article, int shingles, ArrayDeque<Row> pairs) {
        int window = article.day() - StoryWindow.DAYS;
        firsts.removeIf(seen -> seen.day() < article.day() - StoryWindow.MEMORY_DAYS);
        neighbours.removeIf(seen -> seen.day() < window);
        boolean fresh = firsts.isEmpty() || firsts.getFirst().day() >= window;
        List<Seen> others = others(window);
        List<Seen> same =
                others.stream().filter(other -> other.text() == article.text()).toList();
        (same.isEmpty() ? others : same.subList(0, 1))
                .forEach(other ->
                        pairs.add(RowFactory.create(article.node(), other.node(), fresh, !same.isEmpty(), shingles)));
        if (firsts.isEmpty() || firsts.getLast().day() < article.day()) {
            firsts.add(article);
        }
        if (same.isEmpty()) {
            neighbours.add(article);
            if (neighbours.size() > NEIGHBOURS) {
                neighbours.removeFirst();
            }
        }
    }

    private List<Seen> others(int window) {
        List<Seen> others = new ArrayList<>();
        for (Seen seen : firsts) {
            if (seen.day() >= window) {
                others.add(seen);
                break;
            }
        }
        neighbours.stream().filter(seen -> !others.contains(seen)).forEach(others::add);
        return others;
    }
}
