package org.marsad.bench.plain;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import org.apache.parquet.io.api.Binary;

/** Counts actors and pairs by day: articles as they come, stories once all articles are there. */
final class DayCounter {

    private final Sums sums = new Sums();
    private final Unit unit;
    private final Object2IntOpenHashMap<Binary> stories = new Object2IntOpenHashMap<>();
    private final Object2IntOpenHashMap<Binary> sources = new Object2IntOpenHashMap<>();
    private final IntArrayList storyDays = new IntArrayList();

    /** Of each article: its story, the number of its actors, then each actor and its mentions. */
    private final IntArrayList articles = new IntArrayList();

    /** Where each article stands among them. */
    private final IntArrayList starts = new IntArrayList();

    DayCounter(int actors) {
        unit = new Unit(actors);
        stories.defaultReturnValue(-1);
        sources.defaultReturnValue(-1);
    }

    void mention(int actor, int sentence) {
        unit.add(actor, 1, sentence);
    }

    /** Ends the article whose mentions came. */
    void end(Article article) {
        if (unit.present().isEmpty()) {
            return;
        }
        keep(article);
        int source = article.source() == null ? -1 : number(sources, article.source());
        int[] counted = unit.counted();
        article(article.day(), 0, 0, 0, 0, source);
        for (int i = 0; i < counted.length; i++) {
            int a = counted[i];
            article(article.day(), a, 0, unit.sentencesWith(a, a), unit.mentions(a), source);
            for (int j = i + 1; j < counted.length; j++) {
                article(article.day(), a, counted[j], unit.sentencesWith(a, counted[j]), 0, source);
            }
        }
        unit.clear();
    }

    private void article(int day, int a, int b, int sentences, int mentions, int source) {
        int row = sums.row(day, a, b);
        sums.articles[row]++;
        sums.sentences[row] += sentences;
        sums.mentions[row] += mentions;
        if (source >= 0) {
            sums.source(row, source);
        }
    }

    private void keep(Article article) {
        int story = number(stories, article.story());
        if (story == storyDays.size()) {
            storyDays.add(article.storyDay());
        }
        starts.add(articles.size());
        articles.add(story);
        articles.add(unit.present().size());
        for (int i = 0; i < unit.present().size(); i++) {
            int actor = unit.present().getInt(i);
            articles.add(actor);
            articles.add(unit.mentions(actor));
        }
    }

    private static int number(Object2IntOpenHashMap<Binary> numbers, Binary key) {
        int next = numbers.size();
        int before = numbers.putIfAbsent(key, next);
        return before < 0 ? next : before;
    }

    /** The counts, when all articles have come. */
    Sums finish() {
        int[] next = new int[storyDays.size() + 1];
        for (int i = 0; i < starts.size(); i++) {
            next[articles.getInt(starts.getInt(i)) + 1]++;
        }
        for (int story = 1; story < next.length; story++) {
            next[story] += next[story - 1];
        }
        int[] byStory = new int[starts.size()];
        int[] ends = next.clone();
        for (int i = 0; i < byStory.length; i++) {
            int start = starts.getInt(i);
            byStory[ends[articles.getInt(start)]++] = start;
        }
        for (int story = 0; story < storyDays.size(); story++) {
            for (int i = next[story]; i < ends[story]; i++) {
                addActors(byStory[i]);
            }
            story(storyDays.getInt(story));
        }
        return sums;
    }

    private void addActors(int start) {
        int actors = articles.getInt(start + 1);
        for (int i = start + 2; i < start + 2 + 2 * actors; i += 2) {
            unit.add(articles.getInt(i), articles.getInt(i + 1));
        }
    }

    private void story(int day) {
        int[] counted = unit.counted();
        sums.stories[sums.row(day, 0, 0)]++;
        for (int i = 0; i < counted.length; i++) {
            sums.stories[sums.row(day, counted[i], 0)]++;
            for (int j = i + 1; j < counted.length; j++) {
                sums.stories[sums.row(day, counted[i], counted[j])]++;
            }
        }
        unit.clear();
    }
}
