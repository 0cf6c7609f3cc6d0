package org.marsad.ingest.cleaning;

import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs whose lines were broken at a fixed width, as wire reports of the teleprinter's time are, in one line each.
 *
 * <p>A line that is not empty, not indented and not part of a table (no run of spaces inside) continues the one before
 * if
 *
 * <ul>
 *   <li>it starts with a lower-case letter and the line before does not end a sentence, or
 *   <li>the text is wrapped: it marks its paragraphs by indents, and at {@value #WRAPPED_PERCENT} % or more of the places
 *       where an unindented line follows, the first excepted, since a date line may be missing there, its first word
 *       would have stretched the line before beyond {@value #FULL_PERCENT} % of the longest line.
 * </ul>
 *
 * <p>A text with a line longer than {@value #WIDEST} characters is not wrapped and stays as it is.
 */
final class HardWraps {

    private static final int WIDEST = 80;
    private static final int WRAPPED_PERCENT = 75;
    private static final int FULL_PERCENT = 85;
    private static final String GAP = "  ";
    private static final String SENTENCE_ENDS = ".!?:؟…";

    private HardWraps() {}

    static String undo(String text) {
        if (hasWideLine(text)) {
            return text;
        }
        List<String> lines = text.lines().toList();
        int widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, line.strip().length());
        }
        return lines.size() < 2 ? text : join(lines, isWrapped(lines, widest));
    }

    /** Most texts have one, and their lines need not be cut. */
    private static boolean hasWideLine(String text) {
        int start = 0;
        while (text.length() - start > WIDEST) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > WIDEST && text.substring(start, end).strip().length() > WIDEST) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static boolean isWrapped(List<String> lines, int widest) {
        boolean indented = lines.stream().skip(1).anyMatch(HardWraps::isIndented);
        int breaks = 0;
        int full = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (mayContinue(lines.get(i)) && !lines.get(i - 1).isBlank()) {
                int stretched = lines.get(i - 1).strip().length() + 1 + firstWord(lines.get(i));
                full += breaks > 0 && stretched * 100 >= widest * FULL_PERCENT ? 1 : 0;
                breaks++;
            }
        }
        return indented && full * 100 >= Math.max(1, breaks - 1) * WRAPPED_PERCENT;
    }

    private static String join(List<String> lines, boolean wrapped) {
        List<StringBuilder> joined = new ArrayList<>();
        boolean afterText = false;
        for (String line : lines) {
            if (afterText && mayContinue(line) && (wrapped || isOpen(joined.get(joined.size() - 1), line))) {
                joined.get(joined.size() - 1).append(' ').append(line.strip());
            } else {
                joined.add(new StringBuilder(line));
            }
            afterText = !line.isBlank();
        }
        return String.join("\n", joined);
    }

    private static boolean isOpen(StringBuilder last, String line) {
        int end = last.length() - 1;
        while (end > 0 && last.charAt(end) == ' ') {
            end--;
        }
        return Character.isLowerCase(line.codePointAt(0)) && SENTENCE_ENDS.indexOf(last.charAt(end)) < 0;
    }

    private static boolean mayContinue(String line) {
        return !line.isBlank() && !isIndented(line) && !line.strip().contains(GAP);
    }

    private static boolean isIndented(String line) {
        return !line.isBlank() && Character.isWhitespace(line.charAt(0));
    }

    private static int firstWord(String line) {
        String stripped = line.strip();
        int space = stripped.indexOf(' ');
        return space < 0 ? stripped.length() : space;
    }
}
