package org.marsad.boilerplate;

import java.util.HashSet;
import java.util.Set;

/**
 * Cuts paragraphs that stand above already: some extractors give a text twice.
 *
 * <p>A line of at least {@value #MIN_LENGTH} characters counts; shorter ones are refrains, headings and names in tables. A
 * line whose first half ends as a sentence does and whose second half is the first again loses it.
 */
final class Repeats implements BoilerplateRule {

    private static final int MIN_LENGTH = 60;
    private static final String ENDS = ".!?؟…»\"”";

    @Override
    public void cut(Page page, Known known) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < page.size(); i++) {
            String line = page.line(i);
            if (line.length() < MIN_LENGTH) {
                continue;
            }
            if (!seen.add(line)) {
                page.cut(i, BoilerplateKind.REPEATED);
                continue;
            }
            int half = secondHalf(line);
            if (half > 0) {
                page.cutClosing(i, half, BoilerplateKind.REPEATED);
                seen.add(page.line(i));
            }
        }
    }

    /** Where the line begins again; 0 if it does not. */
    private static int secondHalf(String line) {
        int length = line.length();
        int half = (length + 1) / 2;
        // With one space between the halves, or none.
        for (int start : new int[] {half, length / 2}) {
            int end = length - start;
            boolean apart = start == end || (start == end + 1 && line.charAt(end) == ' ');
            boolean sentence = end >= MIN_LENGTH && ENDS.indexOf(line.charAt(end - 1)) >= 0;
            if (sentence && apart && line.regionMatches(0, line, start, end)) {
                return start;
            }
        }
        return 0;
    }
}
