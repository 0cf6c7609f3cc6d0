package org.marsad.bench.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.marsad.bench.speed.Spread;
import org.marsad.boilerplate.BoilerplateCutter;
import org.marsad.dedup.StorySketch;
import org.marsad.ingest.ArticleReader;
import org.marsad.ingest.CleanArticle;
import org.marsad.ingest.RawArticle;
import org.marsad.ingest.ReadingSettings;
import org.marsad.ingest.cleaning.LostText;
import org.marsad.ingest.cleaning.Mojibake;
import org.marsad.ingest.cleaning.TextCleaner;
import org.marsad.ingest.date.DateBounds;
import org.marsad.language.LanguageDetection;

/**
 * How long rows take to become articles, in one thread: all of it, and single steps of it, each done to all rows.
 *
 * @param rows the rows, all held in memory
 * @param times how often each is measured
 */
public record ReadingSpeed(List<RawArticle> rows, int times) {

    private static final LocalDate LAST_DAY = LocalDate.of(2100, 1, 1);

    public ReadingSpeed {
        rows = List.copyOf(rows);
    }

    /** Seconds of the processor for all rows: first of the whole reading with its sketch, then of steps. */
    public Map<String, Spread> measure() {
        ArticleReader reader = new ArticleReader(new ReadingSettings(DateBounds.until(LAST_DAY)));
        TextCleaner cleaner = new TextCleaner(ReadingSettings.DEFAULT_MAXIMUM_CHARACTERS);
        List<CleanArticle> articles = new ArrayList<>();
        rows.forEach(row -> {
            if (reader.read(row) instanceof CleanArticle article) {
                articles.add(article);
            }
        });
        List<String> bodies = rows.stream().map(row -> cleaner.body(row.text())).toList();
        Map<String, LongSupplier> works = new LinkedHashMap<>();
        works.put("reading, all of it", () -> rows.stream()
                .mapToLong(row -> reader.read(row) instanceof CleanArticle article
                        ? StorySketch.of(article.title(), article.body()).shingles()
                        : 0)
                .sum());
        works.put("looking for lost text", () -> rows.stream()
                .filter(row -> row.text() != null)
                .mapToLong(row -> (long) (100 * LostText.share(Mojibake.repair(row.text()))))
                .sum());
        works.put("cleaning", () -> rows.stream()
                .mapToLong(row -> cleaner.body(row.text()).length())
                .sum());
        works.put("cutting furniture", () -> bodies.stream()
                .mapToLong(body -> BoilerplateCutter.cut(body, "", "").text().length())
                .sum());
        works.put("telling the language", () -> articles.stream()
                .mapToLong(article -> LanguageDetection.of(article.title() + "\n" + article.body())
                        .code()
                        .length())
                .sum());
        works.put("sketching", () -> articles.stream()
                .mapToLong(article ->
                        StorySketch.of(article.title(), article.body()).shingles())
                .sum());
        Map<String, Spread> measured = new LinkedHashMap<>();
        works.forEach((name, work) -> measured.put(name, ProcessorTime.of(work, times)));
        return measured;
    }
}
