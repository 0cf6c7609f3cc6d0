package org.marsad.engine.cooccurrence;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Row;
import org.marsad.engine.cooccurrence.ArticleThings.Thing;
import org.marsad.engine.cooccurrence.Occurrences.Pairing;

/**
 * Reads what {@link OccurrencePacker} made, sorted by story and article, and gives out the counts, combined as far as
 * memory allows.
 */
final class TallyIterator implements Iterator<Row> {

    private static final int NONE = 0;

    private final Iterator<Row> articles;
    private final Pairing pairing;
    private final Dictionary dictionary = new Dictionary();
    private final Tallies tallies = new Tallies(dictionary);
    private final ArticleThings article = new ArticleThings();
    private final ArticleThings story = new ArticleThings();
    private Row last;
    private Iterator<Row> ready = List.<Row>of().iterator();

    TallyIterator(Iterator<Row> articles, Pairing pairing) {
        this.articles = articles;
        this.pairing = pairing;
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
        ready = tallies.drain().iterator();
    }

    private boolean same(int id, Row row) {
        return row.getString(id).equals(last.getString(id));
    }

    private void add(Row row) {
        List<String> things = row.getList(OccurrencePacker.THINGS);
        List<Integer> sides = row.getList(OccurrencePacker.SIDES);
        List<Integer> sentences = row.getList(OccurrencePacker.SENTENCES);
        for (int i = 0; i < things.size(); i++) {
            String thing = things.get(i);
            int number = dictionary.number(thing);
            story.add(number, thing, sides.get(i), OccurrencePacker.NO_SENTENCE);
            article.add(number, thing, sides.get(i), sentences.get(i));
        }
    }

    private void endArticle() {
        int day = last.getInt(OccurrencePacker.PUBLISHED_DATE);
        String source = last.getString(OccurrencePacker.SOURCE);
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
        int day = last.getInt(OccurrencePacker.STORY_DATE);
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
