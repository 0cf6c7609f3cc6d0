package org.marsad.engine.cooccurrence;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
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
    private final ArticleThings story = new ArticleThings();
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
                    endStory();
                }
            }
            String thing = row.getString(THING);
            int number = dictionary.number(thing);
            story.add(number, thing, row.getInt(SIDE), -1);
            article.add(number, thing, row.getInt(SIDE), row.isNullAt(SENTENCE) ? -1 : row.getInt(SENTENCE));
            last = row;
        }
        if (!occurrences.hasNext() && last != null) {
            endArticle();
            endStory();
            last = null;
        }
        ready = tallies.drain().iterator();
    }

    private void endArticle() {
        int day = last.getInt(PUBLISHED_DATE);
        String source = last.getString(SOURCE);
        eachOf(article, (a, b) -> {
            if (b != null) {
                tallies.article(day, a.id, b.id, a.sentencesWith(b), 0, source);
            } else if (a != null) {
                tallies.article(day, a.id, NONE, a.sentences(), a.occurrences, source);
            } else {
                tallies.article(day, NONE, NONE, 0, 0, source);
            }
        });
    }

    /** A story is counted once, by all that its articles hold, so that no pair has more stories than its things allow. */
    private void endStory() {
        int day = last.getInt(STORY_DATE);
        eachOf(story, (a, b) -> tallies.story(day, a == null ? NONE : a.id, b == null ? NONE : b.id));
    }

    private void eachOf(ArticleThings unit, BiConsumer<Thing, Thing> count) {
        List<Thing> things = unit.counted();
        count.accept(null, null);
        for (int i = 0; i < things.size(); i++) {
            Thing a = things.get(i);
            count.accept(a, null);
            for (int j = pairing == Pairing.WITHIN ? i + 1 : 0; j < things.size(); j++) {
                Thing b = things.get(j);
                if (pairing == Pairing.WITHIN || (a.side == 0 && b.side == 1)) {
                    count.accept(a, b);
                }
            }
        }
        unit.clear();
    }
}
