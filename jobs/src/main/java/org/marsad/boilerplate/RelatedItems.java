package org.marsad.boilerplate;

/**
 * Cuts what stands under or behind "read also": other articles.
 *
 * <ul>
 *   <li>A marker alone on its line, in the second half of the text or at most {@value #NEAR} lines under a tags, source
 *       or date line: everything below goes, for pages print whole other articles there. So it does under buttons or a
 *       line of copyright, if a sentence of at least {@value #MIN_SENTENCE_LENGTH} characters stands above them.
 *   <li>A marker alone on its line, earlier, under a line that ends as a sentence does and over a headline: everything
 *       below goes, if what follows the headline is long enough to tell and has hardly a word in common with what stands
 *       above ({@link Cohesion}). So a box goes that is longer than its article.
 *   <li>A marker alone on its line, earlier: it goes with the headlines under it, that is, with at most
 *       {@value #HEADLINES} lines of at most {@value #MAX_HEADLINE_LENGTH} characters that do not end as a sentence does.
 *   <li>A marker, a colon and a headline on one line, wherever it stands: that line goes.
 *   <li>"More articles by the writer", which pages run into the list of them: everything from there on goes, on the
 *       last line or on the line of the marker alone.
 * </ul>
 */
final class RelatedItems implements BoilerplateRule {

    private static final int NEAR = 3;
    private static final int HEADLINES = 5;
    private static final int MAX_HEADLINE_LENGTH = 120;
    private static final int MAX_INLINE_LENGTH = 250;
    private static final int MIN_SENTENCE_LENGTH = 40;
    private static final String SENTENCE_ENDS = ".؟!?…";

    private static final Phrases MARKERS = new Phrases(
            "اقرا ايضا",
            "اقرا المزيد",
            "اقرا كذلك",
            "واقرا ايضا",
            "طالع ايضا",
            "طالع المزيد",
            "شاهد ايضا",
            "شاهد المزيد",
            "تابع ايضا",
            "انظر ايضا",
            "قد يهمك",
            "قد يهمك ايضا",
            "قد يهمك قراءة",
            "قد يعجبك ايضا",
            "مواضيع ذات صلة",
            "مواضيع ذات علاقة",
            "المواضيع ذات الصلة",
            "موضوعات ذات صلة",
            "مواضيع متعلقة",
            "موضوعات متعلقة",
            "مواضيع مشابهة",
            "مواضيع مرتبطة",
            "اخبار ذات صلة",
            "اخبار متعلقة",
            "اخبار مشابهة",
            "مقالات ذات صلة",
            "مقالات متعلقة",
            "مقالات مشابهة",
            "روابط ذات صلة",
            "ذات صلة",
            "الاكثر قراءة",
            "بیشتر بخوانید",
            "مطالب مرتبط",
            "اخبار مرتبط",
            "یہ بھی پڑھیں",
            "مزید پڑھیں",
            "read also",
            "also read",
            "read more",
            "read next",
            "see also",
            "watch also",
            "related",
            "related articles",
            "related stories",
            "related news",
            "related topics",
            "related content",
            "related posts",
            "related items",
            "related coverage",
            "more on this story",
            "more on this topic",
            "more stories",
            "you may also like",
            "you might also like",
            "recommended",
            "recommended for you",
            "recommended stories",
            "most read",
            "lire aussi",
            "à lire aussi",
            "a lire aussi",
            "à lire également",
            "a lire egalement",
            "lire également",
            "voir aussi",
            "sur le même sujet",
            "articles liés",
            "articles similaires",
            "articles associés",
            "lesen sie auch",
            "mehr zum thema",
            "lea también",
            "lee también",
            "te puede interesar",
            "noticias relacionadas",
            "ayrıca okuyun",
            "ilgili haberler",
            "читайте также",
            "по теме");
    private static final Phrases WRITERS_LIST =
            new Phrases("مقالات اخرى للكاتب", "مقالات سابقة للكاتب", "المزيد من مقالات الكاتب");
    private static final String WRITERS_LIST_INLINE = "مقالات أخرى للكاتب";
    private static final Phrases LABELS = LabelledLines.LABELS;

    @Override
    public void cut(Page page, Known known) {
        int length = page.text().length();
        int before = 0;
        boolean compared = false;
        for (int i = 0; i < page.size(); i++) {
            String line = page.line(i);
            int end = Math.max(MARKERS.end(line), WRITERS_LIST.end(line));
            if (end != Phrases.NONE && isAlone(line, end)) {
                if (before * 2 >= length || isUnderLabel(page, i) || isUnderEnd(page, i)) {
                    page.cutDownFrom(i, 0, BoilerplateKind.RELATED);
                    return;
                }
                // Once, so that a page of markers costs no more than one of text.
                if (!compared && isOverAnotherArticle(page, i, known)) {
                    page.cutDownFrom(i, 0, BoilerplateKind.RELATED);
                    return;
                }
                compared = true;
                cutHeadlines(page, i);
            } else if (end != Phrases.NONE && isHeadlineBehind(line, end)) {
                page.cut(i, BoilerplateKind.RELATED);
            }
            before += line.length() + 1;
        }
        cutWritersList(page);
    }

    private static void cutHeadlines(Page page, int marker) {
        page.cut(marker, BoilerplateKind.RELATED);
        int headlines = 0;
        for (int i = page.next(marker); i < page.size() && headlines < HEADLINES; i = page.next(i)) {
            if (!isHeadline(page.line(i))) {
                return;
            }
            page.cut(i, BoilerplateKind.RELATED);
            headlines++;
        }
    }

    /** The name may run on into the first title without a space, so it is searched for and not matched by words. */
    private static void cutWritersList(Page page) {
        int last = page.previous(page.size());
        int start = last < 0 ? -1 : page.line(last).lastIndexOf(WRITERS_LIST_INLINE);
        if (start >= 0) {
            page.cutClosing(last, start, BoilerplateKind.RELATED);
        }
    }

    private static boolean isAlone(String line, int end) {
        return line.chars().skip(end).noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isHeadlineBehind(String line, int end) {
        String behind = line.substring(end).stripLeading();
        return line.length() <= MAX_INLINE_LENGTH && (behind.startsWith(":") || behind.startsWith("："));
    }

    private static boolean isHeadline(String line) {
        return line.length() <= MAX_HEADLINE_LENGTH && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private static boolean isUnderLabel(Page page, int marker) {
        for (int i = marker - 1; i > 0 && i >= marker - NEAR; i--) {
            int end = LABELS.end(page.line(i));
            if (end != Phrases.NONE && !LabelledLines.value(page.line(i), end).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOverAnotherArticle(Page page, int marker, Known known) {
        int last = page.previous(marker);
        int headline = page.next(marker + 1);
        if (last < 0 || headline == page.size() || isHeadline(page.line(last)) || !isHeadline(page.line(headline))) {
            return false;
        }
        return Cohesion.isBroken(known.title() + "\n" + page.text(0, marker), page.text(headline + 1, page.size()));
    }

    /** Buttons also stand under a title, so that a sentence has to stand above them. */
    private static boolean isUnderEnd(Page page, int marker) {
        boolean end = false;
        for (int i = marker - 1; i >= 0; i--) {
            String line = page.line(i);
            if (end
                    && line.length() >= MIN_SENTENCE_LENGTH
                    && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0) {
                return true;
            }
            end |= i >= marker - NEAR && !line.isEmpty() && Closings.isEnd(line);
            if (!end && i < marker - NEAR) {
                return false;
            }
        }
        return false;
    }
}
