package org.marsad.bench.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.io.api.Binary;
import org.marsad.calendar.Grain;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.Catalogue;
import org.marsad.focus.FocusedState;
import org.marsad.focus.StateFocus;
import org.marsad.matcher.ArticleText;
import org.marsad.matcher.Matcher;
import org.marsad.matcher.Mention;
import org.marsad.tables.ActorTables;

/**
 * Makes the tables {@code mentions}, {@code article_states}, {@code actor_daily}, {@code pair_daily},
 * {@code actor_coverage_daily} and {@code cooccurrence} from the files of {@code articles}, in one thread and with all
 * counts in memory: the configuration that outperforms a single thread is what a cluster has to beat (McSherry, Isard
 * and Murray, Scalability! But at what COST?, HotOS 2015).
 */
public final class PlainProgram {

    private final Matcher matcher;
    private final StateFocus focus;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Binary[] ids;
    private final DayCounter days;
    private int firstDay = Integer.MAX_VALUE;
    private long articles;

    public PlainProgram(Catalogue catalogue) {
        matcher = Matcher.of(catalogue);
        focus = new StateFocus(catalogue);
        List<Actor> actors = catalogue.actors();
        ids = new Binary[actors.size() + 1];
        for (Actor actor : actors) {
            int number = numbers.size() + 1;
            numbers.put(actor.id(), number);
            ids[number] = Binary.fromString(actor.id());
        }
        days = new DayCounter(actors.size());
    }

    /** Reads the files and writes each table below the directory; returns how many articles there are. */
    public long run(List<Path> files, Path directory) {
        try (TableFile mentions = new TableFile(directory, ActorTables.MENTIONS);
                TableFile states = new TableFile(directory, ActorTables.ARTICLE_STATES)) {
            for (Path file : files) {
                ArticleFile.read(file, article -> read(article, mentions, states));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The articles can't be read", e);
        }
        Sums sums = days.finish();
        writeDays(sums, directory);
        try (TableFile cooccurrence = new TableFile(directory, ActorTables.COOCCURRENCE)) {
            for (Grain grain : Grain.values()) {
                new PeriodTies(grain, firstDay, sums).write(cooccurrence, ids);
            }
        }
        return articles;
    }

    private void read(Article article, TableFile mentions, TableFile states) {
        articles++;
        firstDay = Math.min(firstDay, article.day());
        ArticleText text = ArticleText.of(article.title(), article.body());
        LocalDate day = LocalDate.ofEpochDay(article.day());
        List<Mention> found = matcher.match(text, day);
        write(article, found, mentions);
        for (FocusedState state : focus.of(text, day, found)) {
            states.write(
                    article.id(),
                    ids[numbers.get(state.stateId())],
                    article.story(),
                    article.storyDay(),
                    article.day(),
                    article.source(),
                    state.score(),
                    Binary.fromString(state.clue().label()),
                    state.sentences(),
                    state.inTitle());
        }
        days.end(article);
    }

    private void write(Article article, List<Mention> found, TableFile file) {
        for (Mention mention : found) {
            int actor = numbers.get(mention.actorId());
            if (!mention.attribution()) {
                days.mention(actor, mention.sentence());
            }
            file.write(
                    article.id(),
                    Binary.fromString(mention.part().label()),
                    mention.start(),
                    mention.end(),
                    article.story(),
                    article.storyDay(),
                    article.day(),
                    article.source(),
                    ids[actor],
                    Binary.fromString(mention.surface()),
                    mention.paragraph(),
                    mention.sentence(),
                    Binary.fromString(mention.method().label()),
                    mention.confidence(),
                    mention.attribution());
        }
    }

    private void writeDays(Sums sums, Path directory) {
        try (TableFile actors = new TableFile(directory, ActorTables.ACTOR_DAILY);
                TableFile pairs = new TableFile(directory, ActorTables.PAIR_DAILY);
                TableFile coverage = new TableFile(directory, ActorTables.ACTOR_COVERAGE_DAILY)) {
            for (int row = 0; row < sums.size(); row++) {
                int day = sums.day(row);
                int a = sums.a(row);
                int b = sums.b(row);
                if (b > 0) {
                    pairs.write(
                            day,
                            ids[a],
                            ids[b],
                            sums.articles[row],
                            sums.stories[row],
                            sums.sentences[row],
                            sums.sources[row]);
                } else if (a > 0) {
                    actors.write(
                            day, ids[a], sums.articles[row], sums.stories[row], sums.mentions[row], sums.sources[row]);
                } else {
                    coverage.write(day, sums.articles[row], sums.stories[row]);
                }
            }
        }
    }
}
