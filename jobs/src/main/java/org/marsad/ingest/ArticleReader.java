package org.marsad.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.marsad.boilerplate.BoilerplateCutter;
import org.marsad.boilerplate.BoilerplateKind;
import org.marsad.boilerplate.CutBlock;
import org.marsad.boilerplate.CutPage;
import org.marsad.ingest.cleaning.TextCleaner;
import org.marsad.ingest.date.DateFinder;
import org.marsad.ingest.date.DateReader;
import org.marsad.ingest.date.FoundDate;
import org.marsad.ingest.tags.TagSplitter;
import org.marsad.language.LanguageDetection;
import org.marsad.language.TextLanguage;

/**
 * Reads a row of an archive: clean text, cut furniture, title, date, language, tags, id.
 *
 * <ul>
 *   <li>Without a title in the row, the first line left is the title if it is at most {@value #MAX_TITLE_LENGTH}
 *       characters long and lines follow it.
 *   <li>Without a source, it is the one that the page credits, else the host of the URL. Without an author, the byline.
 *   <li>A language given by the archive does not count: archives give one for all rows, or the page's and not the
 *       text's.
 * </ul>
 *
 * <p>Never throws for what a row says; the same row always gives the same reading.
 */
public final class ArticleReader {

    private static final double MAX_LOST = 0.02;
    private static final int MAX_TITLE_LENGTH = 300;
    private static final int MAX_FIELD_LENGTH = 2_000;

    private final ReadingSettings settings;
    private final TextCleaner cleaner;
    private final TextCleaner fieldCleaner = new TextCleaner(MAX_FIELD_LENGTH);
    private final DateFinder dates;

    public ArticleReader(ReadingSettings settings) {
        this.settings = settings;
        this.cleaner = new TextCleaner(settings.maximumCharacters());
        this.dates = new DateFinder(settings.bounds());
    }

    public Reading read(RawArticle raw) {
        TextCleaner.Decoded text = cleaner.decoded(raw.text());
        double lost = text.lost();
        if (lost > MAX_LOST) {
            return new Reject(RejectReason.UNDECODABLE_TEXT, Math.round(lost * 100) + " % of the characters are lost");
        }
        String givenTitle = fieldCleaner.line(raw.title());
        String author = fieldCleaner.line(raw.author());
        CutPage page = BoilerplateCutter.cut(cleaner.cleaned(text), givenTitle, author);
        Headed article = givenTitle.isEmpty() ? headed(page.text()) : new Headed(givenTitle, page.text());
        int words = WordCount.of(article.title()) + WordCount.of(article.body());
        if (words == 0) {
            return new Reject(RejectReason.EMPTY_TEXT, "no letter and no digit");
        }
        DateFinder.Outcome date = dates.find(places(raw, page));
        return date.date() == null ? reject(date.failure()) : article(raw, article, page, author, date.date(), words);
    }

    private record Headed(String title, String body) {}

    private static Headed headed(String text) {
        int end = text.indexOf('\n');
        return end < 0 || end > MAX_TITLE_LENGTH
                ? new Headed("", text)
                : new Headed(text.substring(0, end), text.substring(end).strip());
    }

    private static DateFinder.Places places(RawArticle raw, CutPage page) {
        // Some archives file the date line of a page under its author.
        List<String> lines = Stream.concat(page.texts(BoilerplateKind.DATE_LINE).stream(), datesIn(raw.author()))
                .toList();
        return new DateFinder.Places(raw.date(), lines, raw.url(), raw.path(), raw.crawlDate());
    }

    private static Stream<String> datesIn(String author) {
        return Stream.ofNullable(author).filter(text -> DateReader.read(text).isPresent());
    }

    private static Reject reject(DateFinder.Failure failure) {
        RejectReason reason =
                switch (failure.kind()) {
                    case NONE -> RejectReason.NO_DATE;
                    case UNREADABLE -> RejectReason.UNREADABLE_DATE;
                    case IMPOSSIBLE -> RejectReason.IMPOSSIBLE_DATE;
                };
        return new Reject(reason, failure.value());
    }

    private CleanArticle article(
            RawArticle raw, Headed article, CutPage page, String author, FoundDate date, int words) {
        String text = article.title() + "\n" + article.body();
        TextLanguage language = LanguageDetection.of(text);
        String source = source(raw, page);
        List<String> tags = raw.tags().isEmpty()
                ? page.labelled(BoilerplateKind.TAGS).stream().toList()
                : raw.tags();
        return new CleanArticle(
                ArticleId.of(date.publishedDate(), source, article.title(), article.body()),
                emptyToNull(fieldCleaner.line(raw.id())),
                emptyToNull(fieldCleaner.line(raw.url())),
                source,
                article.title(),
                article.body(),
                author.isEmpty()
                        ? page.texts(BoilerplateKind.BYLINE).stream()
                                .findFirst()
                                .orElse(null)
                        : author,
                language.code(),
                language.confidence(),
                date.publishedAt(),
                date.publishedDate(),
                date.origin(),
                TagSplitter.split(tags, text, language.code()),
                furniture(raw, page),
                words);
    }

    private String source(RawArticle raw, CutPage page) {
        String given = fieldCleaner.line(raw.source());
        return given.isEmpty()
                ? page.labelled(BoilerplateKind.CREDIT).orElseGet(() -> SourceName.ofUrl(raw.url()))
                : given;
    }

    private List<CutBlock> furniture(RawArticle raw, CutPage page) {
        int beyond = cleaner.charactersBeyond(raw.text());
        if (beyond == 0) {
            return page.furniture();
        }
        List<CutBlock> furniture = new ArrayList<>(page.furniture());
        furniture.add(new CutBlock(
                BoilerplateKind.OVERLONG,
                beyond + " characters after the first " + settings.maximumCharacters() + " were not read"));
        return furniture;
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
