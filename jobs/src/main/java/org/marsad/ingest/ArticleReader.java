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
import org.marsad.ingest.date.DateOrigin;
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
 *   <li>The name of the paper at the end of a title is furniture ({@link SiteName}).
 *   <li>{@link Placeholders} are no values, and a {@link PrintedValue} is what it holds.
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
        TextCleaner.Decoded text = cleaner.decoded(text(raw.text()));
        double lost = text.lost();
        if (lost > MAX_LOST) {
            return new Reject(RejectReason.UNDECODABLE_TEXT, Math.round(lost * 100) + " % of the characters are lost");
        }
        String source = SourceName.ofGiven(field(raw.source()));
        String host = SourceName.ofUrl(raw.url());
        SiteName titled = SiteName.split(fieldCleaner.title(Placeholders.emptied(raw.title())), source, host);
        String author = fieldCleaner.line(String.join(", ", PrintedValue.parts(Placeholders.emptied(raw.author()))));
        String body = cleaner.cleaned(text);
        if (ErrorPage.is(titled.title(), body)) {
            return new Reject(RejectReason.ERROR_PAGE, titled.title().isEmpty() ? firstLine(body) : titled.title());
        }
        CutPage page = BoilerplateCutter.cut(body, titled.title(), author);
        Headed article = titled.title().isEmpty()
                ? headed(page.text(), source, host)
                : new Headed(titled.title(), titled.name(), page.text());
        int words = WordCount.of(article.title()) + WordCount.of(article.body());
        if (words == 0) {
            return new Reject(RejectReason.EMPTY_TEXT, "no letter and no digit");
        }
        DateFinder.Outcome date = dates.find(places(raw, page));
        return date.date() == null
                ? reject(date.failure())
                : article(
                        raw,
                        article,
                        page,
                        author,
                        source.isEmpty() ? sourceOf(page, host) : source,
                        date.date(),
                        words);
    }

    /** The text; a dictionary printed into its column gives what it holds, and a placeholder nothing. */
    private static String text(String given) {
        return given == null || Placeholders.is(given) ? "" : String.join("\n", PrintedValue.parts(given));
    }

    /** The first value of a field that names one thing; empty if there is none. */
    private String field(String given) {
        return fieldCleaner.line(PrintedValue.first(Placeholders.emptied(given)));
    }

    /** @param siteName what was cut from the end of the title */
    private record Headed(String title, String siteName, String body) {}

    private static Headed headed(String text, String source, String host) {
        int end = text.indexOf('\n');
        if (end < 0 || end > MAX_TITLE_LENGTH) {
            return new Headed("", "", text);
        }
        SiteName titled = SiteName.split(text.substring(0, end), source, host);
        return new Headed(titled.title(), titled.name(), text.substring(end).strip());
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private DateFinder.Places places(RawArticle raw, CutPage page) {
        // Some archives file the date line of a page under its author.
        List<String> lines = Stream.concat(page.texts(BoilerplateKind.DATE_LINE).stream(), datesIn(raw.author()))
                .toList();
        return new DateFinder.Places(
                date(raw.date()), raw.dateOrder(), lines, raw.url(), raw.path(), date(raw.crawlDate()));
    }

    private static String date(String given) {
        return given == null || Placeholders.is(given) ? null : given;
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
            RawArticle raw, Headed article, CutPage page, String author, String source, FoundDate date, int words) {
        String text = article.title() + "\n" + article.body();
        TextLanguage language = LanguageDetection.of(text);
        List<String> given = raw.tags().stream()
                .flatMap(tag -> PrintedValue.parts(tag).stream())
                .filter(tag -> !Placeholders.is(tag))
                .toList();
        List<String> tags =
                given.isEmpty() ? page.labelled(BoilerplateKind.TAGS).stream().toList() : given;
        return new CleanArticle(
                ArticleId.of(
                        date.origin() == DateOrigin.CRAWL ? null : date.publishedDate(),
                        source,
                        article.title(),
                        article.body()),
                emptyToNull(field(raw.id())),
                emptyToNull(field(raw.url())),
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
                furniture(raw, article.siteName(), page),
                words);
    }

    private static String sourceOf(CutPage page, String host) {
        return page.labelled(BoilerplateKind.CREDIT).orElse(host);
    }

    private List<CutBlock> furniture(RawArticle raw, String siteName, CutPage page) {
        List<CutBlock> furniture = new ArrayList<>();
        if (!siteName.isEmpty()) {
            furniture.add(new CutBlock(BoilerplateKind.SITE_NAME, siteName));
        }
        furniture.addAll(page.furniture());
        int beyond = cleaner.charactersBeyond(raw.text());
        if (beyond > 0) {
            furniture.add(new CutBlock(
                    BoilerplateKind.OVERLONG,
                    beyond + " characters after the first " + settings.maximumCharacters() + " were not read"));
        }
        return furniture;
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
