package org.marsad.explain;

import java.util.ArrayList;
import java.util.List;
import org.marsad.text.Sentences;
import org.marsad.text.Sentences.Sentence;

/**
 * The sentence of a text in which something stands, with that marked.
 *
 * @param text the sentence, fit to be shown; a long one is cut around the marks
 * @param marks start and end of each mark in the text, in UTF-16 units, in order and without overlaps
 */
public record Excerpt(String text, List<Integer> marks) {

    /** Longest excerpt; a sentence of a scraped page may be the whole page. */
    static final int MAX_LENGTH = 480;

    private static final String ELLIPSIS = "…";

    public Excerpt {
        marks = List.copyOf(marks);
    }

    /**
     * The sentence around the spans of a text.
     *
     * @param spans start and end of each span, in UTF-16 units of the text; spans outside the text are left out
     */
    public static Excerpt around(String text, List<Integer> spans) {
        List<int[]> inside = inside(text, spans);
        if (inside.isEmpty()) {
            return new Excerpt(ShownText.of(text, MAX_LENGTH), List.of());
        }
        int first = inside.get(0)[0];
        int last = inside.get(inside.size() - 1)[1];
        int from = 0;
        int to = text.length();
        for (Sentence sentence : Sentences.split(text)) {
            if (sentence.start() <= first) {
                from = sentence.start();
            }
            if (sentence.end() >= last) {
                to = sentence.end();
                break;
            }
        }
        if (to - from > MAX_LENGTH) {
            int spare = Math.max(40, (MAX_LENGTH - Math.min(MAX_LENGTH, last - first)) / 2);
            from = ShownText.boundary(text, Math.max(from, first - spare));
            to = ShownText.boundary(text, Math.min(to, Math.max(last, first) + spare));
        }
        return marked(text, from, Math.min(to, from + 2 * MAX_LENGTH), inside);
    }

    private static Excerpt marked(String text, int from, int to, List<int[]> spans) {
        boolean cutBefore = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
        StringBuilder shown = new StringBuilder(cutBefore ? ELLIPSIS : "");
        List<Integer> marks = new ArrayList<>();
        int at = from;
        for (int[] span : spans) {
            if (span[0] < at || span[1] > to) {
                continue;
            }
            shown.append(ShownText.clean(text.substring(at, span[0])));
            marks.add(shown.length());
            shown.append(ShownText.clean(text.substring(span[0], span[1])));
            marks.add(shown.length());
            at = span[1];
        }
        shown.append(ShownText.clean(text.substring(at, to)));
        if (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            shown.append(ELLIPSIS);
        }
        return new Excerpt(shown.toString(), marks);
    }

    private static List<int[]> inside(String text, List<Integer> spans) {
        List<int[]> inside = new ArrayList<>();
        for (int i = 0; i + 1 < spans.size(); i += 2) {
            int start = spans.get(i);
            int end = spans.get(i + 1);
            if (0 <= start && start < end && end <= text.length()) {
                inside.add(new int[] {start, end});
            }
        }
        inside.sort(java.util.Comparator.comparingInt(span -> span[0]));
        return inside;
    }
}
