package org.marsad.engine.cooccurrence;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.marsad.engine.cooccurrence.ArticleThings.Thing;
import org.marsad.engine.cooccurrence.Occurrences.Pairing;

/** Reads occurrences sorted by story and article, and gives out their counts, combined as far as memory allows. */
final class TallyIterator implements Iterator<Row> {

    private static final int STORY_ID = Occurrences.index("story_id");
    private static final int ARTICLE_ID = Occurrences.index("article_id");
    private static final int STORY_DATE = Occurrences.index("story_date");
    private static final int PUBLISHED_DATE = Occurrences.index("published_date");
    private static final int SOURCE = Occurrences.index("source");
    private static final int THING = Occurrences.index("thing");
    private static final int SIDE = Occurrences.index("side");
    private static final int SENTENCE = Occurrences.index("sentence");
    private static final int NONE = 0;

    private final Iterator<Row> occurrences;
    private final Pairing pairing;
    private final Dictionary dictionary = new Dictionary();
    private final Tallies tallies = new Tallies(dictionary);
    private final ArticleThings article = new ArticleThings();
    private final LongOpenHashSet countedOfStory = new LongOpenHashSet();
    private Row last;
    private Iterator<Row> ready = List.<Row>of().iterator();

    TallyIterator(Iterator<Row> occurrences, Pairing pairing) {
        this.occurrences = occurrences;
        this.pairing = pairing;
    }

    @Override
    public boolean hasNext() {
        while (!ready.hasNext() && (occurrences.hasNext() || last != null)) {
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
        while (occurrences.hasNext() && !tallies.full()) {
            Row row = occurrences.next();
            if (last != null && !row.getString(ARTICLE_ID).equals(last.getString(ARTICLE_ID))) {
                endArticle();
                if (!row.getString(STORY_ID).equals(last.getString(STORY_ID))) {
                    countedOfStory.clear();
                }
            }
            String thing = row.getString(THING);
            article.add(
                    dictionary.number(thing),
                    thing,
                    row.getInt(SIDE),
                    row.isNullAt(SENTENCE) ? -1 : row.getInt(SENTENCE));
            last = row;
        }
        if (!occurrences.hasNext() && last != null) {
            endArticle();
            last = null;
        }
        ready = tallies.drain().iterator();
    }

    private void endArticle() {
        List<Thing> things = article.counted();
        count(NONE, NONE, 0, 0);
        for (int i = 0; i < things.size(); i++) {
            Thing a = things.get(i);
            count(a.id, NONE, a.sentences(), a.occurrences);
            for (int j = pairing == Pairing.WITHIN ? i + 1 : 0; j < things.size(); j++) {
                Thing b = things.get(j);
                if (pairing == Pairing.WITHIN || (a.side == 0 && b.side == 1)) {
                    count(a.id, b.id, a.sentencesWith(b), 0);
                }
            }
        }
        article.clear();
    }

    private void count(int a, int b, int sentences, int occurrences) {
        tallies.article(last.getInt(PUBLISHED_DATE), a, b, sentences, occurrences, last.getString(SOURCE));
        if (countedOfStory.add(Tallies.pair(a, b))) {
            tallies.story(last.getInt(STORY_DATE), a, b);
        }
    }
}
