package org.marsad.boilerplate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the mark by which whoever delivered the text says that it goes on: {@code [+2829 chars]}, {@code [...]},
 * {@code (truncated)}, and what feeds write behind it ({@code The post ... appeared first on ...}).
 *
 * <p>Dots that belong to the last words stay.
 */
final class CutMarks implements BoilerplateRule {

    private static final int MAX_POST = 400;
    private static final int MAX_TAIL = 80;
    private static final Pattern MARK = Pattern.compile(
            "(?:[\\[(]\\s?\\+?\\s?[\\d,."
                    + " ]{1,12}(?:chars?|characters|words|more)\\s?[\\])]|[\\[(]\\s?(?:\\.{3}|…|&hellip;|truncated|cut|continued|more|read"
                    + " more|continue reading|المزيد|اقرأ المزيد)\\s?[\\])]|[<\\[]!?--? ?more ?-?-?[>\\]])\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POST = Pattern.compile(
            "(?:the post .{1,300} (?:first )?appeared (?:first )?on .{1,100}|(?:the )?article .{1,300} appeared first"
                    + " on .{1,100})\\.?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void cut(Page page, Known known) {
        int last = page.previous(page.size());
        if (last > 0
                && page.line(last).length() <= MAX_POST
                && POST.matcher(page.line(last)).matches()) {
            page.cut(last, BoilerplateKind.LINK);
            last = page.previous(last);
        }
        if (last < 0) {
            return;
        }
        String line = page.line(last);
        int from = Math.max(0, line.length() - MAX_TAIL);
        Matcher mark = MARK.matcher(line).region(from, line.length());
        if (mark.find()) {
            page.cutClosing(last, mark.start(), BoilerplateKind.CUT_MARK);
        }
    }
}
