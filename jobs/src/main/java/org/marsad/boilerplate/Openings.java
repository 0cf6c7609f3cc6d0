package org.marsad.boilerplate;

import org.marsad.ingest.date.DateReader;

/**
 * Cuts what stands before the first words of an article, in any order and number.
 *
 * <ul>
 *   <li>the buttons of a gallery or of a share bar, where the text of the page runs on behind them;
 *   <li>the title once more, alone on its line;
 *   <li>the author as the archive gives it, alone or with the article running on behind it;
 *   <li>a wire service's date line: city, Hijri day, {@code الموافق} and a day that can be read, in at most
 *       {@value #MAX_DATE_LINE_LENGTH} characters;
 *   <li>a byline: under a known title, a line of at most {@value #MAX_BYLINE_LENGTH} characters and
 *       {@value #MAX_BYLINE_WORDS} words, two names joined by a dash between spaces, without digits or an end of a
 *       sentence, with text below.
 * </ul>
 */
final class Openings implements BoilerplateRule {

    private static final int MAX_DATE_LINE_LENGTH = 120;
    private static final int MAX_BYLINE_LENGTH = 60;
    private static final int MAX_BYLINE_WORDS = 8;
    private static final int MIN_AUTHOR = 4;
    private static final int MAX_PIECES = 8;
    private static final String CORRESPONDING_TO = "الموافق";
    private static final String[] BYLINE_DASHES = {" – ", " - ", " — ", " ـ "};
    private static final String NO_BYLINE = ".؟!?:«»\"،";
    private static final Phrases BUTTONS = new Phrases(
            "next previous",
            "previous next",
            "شارك من خلال تويتر فيسبوك جوجل بلس اكتب رأيك",
            "شارك من خلال تويتر فيسبوك جوجل بلس");

    @Override
    public void cut(Page page, Known known) {
        for (int pieces = 0; pieces < MAX_PIECES; pieces++) {
            int first = page.next(0);
            if (first == page.size() || !cutOne(page, first, known)) {
                return;
            }
        }
    }

    private static boolean cutOne(Page page, int i, Known known) {
        String line = page.line(i);
        boolean last = page.next(i + 1) == page.size();
        if (BUTTONS.end(line) != Phrases.NONE) {
            page.cutOpening(i, BUTTONS.end(line), BoilerplateKind.SHARE);
            return true;
        }
        if (!last && line.equals(known.title())) {
            page.cut(i, BoilerplateKind.TITLE);
            return true;
        }
        if (opensWith(line, known.author())) {
            page.cutOpening(i, known.author().length(), BoilerplateKind.BYLINE);
            return true;
        }
        if (!last && isWireDateLine(line)) {
            page.cut(i, BoilerplateKind.DATE_LINE);
            return true;
        }
        if (!last && !known.title().isEmpty() && isByline(line)) {
            page.cut(i, BoilerplateKind.BYLINE);
            return true;
        }
        return false;
    }

    /** The author must be set apart by a colon or fill the line, since articles also begin with a name. */
    private static boolean opensWith(String line, String author) {
        return author.length() >= MIN_AUTHOR
                && line.startsWith(author)
                && (line.length() == author.length() || author.endsWith(":"));
    }

    private static boolean isWireDateLine(String line) {
        int at = line.length() > MAX_DATE_LINE_LENGTH ? -1 : line.indexOf(CORRESPONDING_TO);
        return at >= 0
                && DateReader.read(line.substring(at + CORRESPONDING_TO.length()))
                        .isPresent();
    }

    private static boolean isByline(String line) {
        if (line.length() > MAX_BYLINE_LENGTH || line.split(" ", -1).length > MAX_BYLINE_WORDS) {
            return false;
        }
        boolean plain = Character.isLetter(line.charAt(0))
                && line.chars().noneMatch(c -> Character.isDigit(c) || NO_BYLINE.indexOf(c) >= 0);
        for (String dash : BYLINE_DASHES) {
            if (plain && line.indexOf(dash) > 0) {
                return true;
            }
        }
        return false;
    }
}
