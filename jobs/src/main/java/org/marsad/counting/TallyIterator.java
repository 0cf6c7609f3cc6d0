package org.marsad.counting;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.marsad.counting.Occurrences.Pairing;

/**
 * Reads what {@link OccurrencePacker} made, sorted by story and article, and gives out the counts, combined as far as
 * memory allows.
 */
final class TallyIterator implements Iterator<Row> {

    private final Iterator<Row> articles;
    private final Pairing pairing;
    private final Tallies tallies = new Tallies();
    private final Items article;
    private final Items story;
    private Row last;
    private Iterator<Row> ready = Collections.emptyIterator();

    /** @param items the highest number of an item */
    TallyIterator(Iterator<Row> articles, Pairing pairing, int items) {
        this.articles = articles;
        this.pairing = pairing;
        this.article = new Items(items);
        this.story = new Items(items);
    }

    @Override
    public boolean hasNext() {
        while (!ready.hasNext() && (articles.hasNext() || last != null)) {
            fill();
        }
        return ready.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All counts have been given out");
        }
        return ready.next();
    }

    private void fill() {
        while (articles.hasNext() && !tallies.full()) {
            Row row = articles.next();
            if (last != null && !same(OccurrencePacker.ARTICLE_ID, row)) {
                endArticle();
                if (!same(OccurrencePacker.STORY_ID, row)) {
                    endStory();
                }
            }
            add(row);
            last = row;
        }
        if (!articles.hasNext() && last != null) {
            endArticle();
            endStory();
            last = null;
        }
        ready = tallies.drain();
    }

    private boolean same(int id, Row row) {
        return row.getString(id).equals(last.getString(id));
    }

    private void add(Row row) {
        for (ByteBuffer packed = ByteBuffer.wrap(row.getAs(OccurrencePacker.OCCURRENCES)); packed.hasRemaining(); ) {
            int item = packed.getInt();
            int side = packed.get();
            story.add(item, side, OccurrencePacker.NO_SENTENCE);
            article.add(item, side, packed.getInt());
        }
    }

    private void endArticle() {
        int day = last.getInt(OccurrencePacker.PUBLISHED_DATE);
        long source =
                last.isNullAt(OccurrencePacker.SOURCE) ? Tallies.NO_SOURCE : last.getLong(OccurrencePacker.SOURCE);
        int[] items = article.counted();
        tallies.article(day, Tallies.NOTHING, Tallies.NOTHING, 0, 0, source);
        for (int i = 0; i < items.length; i++) {
            int a = items[i];
            tallies.article(day, a, Tallies.NOTHING, article.sentencesWith(a, a), article.occurrences(a), source);
            for (int j = firstPartner(i); j < items.length; j++) {
                int b = items[j];
                if (pair(article, a, b)) {
                    tallies.article(day, a, b, article.sentencesWith(a, b), 0, source);
                }
            }
        }
        article.clear();
    }

    /** A story is counted once, by all that its articles hold, so that no pair has more stories than its items allow. */
    private void endStory() {
        int day = last.getInt(OccurrencePacker.STORY_DATE);
        int[] items = story.counted();
        tallies.story(day, Tallies.NOTHING, Tallies.NOTHING);
        for (int i = 0; i < items.length; i++) {
            tallies.story(day, items[i], Tallies.NOTHING);
            for (int j = firstPartner(i); j < items.length; j++) {
                if (pair(story, items[i], items[j])) {
                    tallies.story(day, items[i], items[j]);
                }
            }
        }
        story.clear();
    }

    private int firstPartner(int index) {
        return pairing == Pairing.WITHIN ? index + 1 : 0;
    }

    private boolean pair(Items unit, int a, int b) {
        return pairing == Pairing.WITHIN || (unit.side(a) == 0 && unit.side(b) == 1);
    }
}
