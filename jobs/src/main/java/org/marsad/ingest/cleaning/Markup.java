package org.marsad.ingest.cleaning;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a text is HTML, and how deeply its elements nest: one pass, without a parser.
 *
 * <p>A text is HTML if it holds the closing tag of a known element, or an opening tag in lower-case letters. So
 * {@code <IBM>}, a ticker in old wire reports, is not, nor is {@code <P>}.
 */
record Markup(boolean present, int depth) {

    private static final int MAX_NAME_LENGTH = 10;
    /** Elements that hold nothing, or that the next one of their kind closes: they do not nest. */
    private static final Set<String> FLAT = Set.of(
            "br", "hr", "img", "p", "li", "td", "th", "tr", "option", "dt", "dd", "meta", "link", "input", "wbr",
            "source", "body", "html", "head", "tbody", "thead", "tfoot");

    private static final Set<String> NESTING = Set.of(
            "a",
            "abbr",
            "article",
            "aside",
            "audio",
            "b",
            "big",
            "blockquote",
            "button",
            "caption",
            "center",
            "cite",
            "code",
            "del",
            "details",
            "div",
            "dl",
            "em",
            "embed",
            "fieldset",
            "figcaption",
            "figure",
            "font",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "i",
            "iframe",
            "ins",
            "label",
            "main",
            "mark",
            "nav",
            "noscript",
            "object",
            "ol",
            "picture",
            "pre",
            "q",
            "s",
            "script",
            "section",
            "select",
            "small",
            "span",
            "strike",
            "strong",
            "style",
            "sub",
            "summary",
            "sup",
            "svg",
            "table",
            "template",
            "textarea",
            "time",
            "title",
            "tt",
            "u",
            "ul",
            "video");

    static Markup of(String text) {
        boolean present = false;
        int depth = 0;
        int deepest = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            boolean closing = at + 1 < text.length() && text.charAt(at + 1) == '/';
            String name = name(text, at + (closing ? 2 : 1));
            String lower = name.toLowerCase(Locale.ROOT);
            boolean nesting = NESTING.contains(lower);
            boolean known = nesting || FLAT.contains(lower);
            present |= known && (closing || name.equals(lower));
            if (!name.isEmpty() && !FLAT.contains(lower)) {
                depth = closing ? Math.max(0, depth - 1) : depth + 1;
                deepest = Math.max(deepest, depth);
            }
        }
        return new Markup(present, deepest);
    }

    /** The letters and digits from the index up to the end of a tag's name; empty if no such name stands there. */
    private static String name(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= MAX_NAME_LENGTH && isNameCharacter(text.charAt(end))) {
            end++;
        }
        boolean ends = end < text.length() && (text.charAt(end) <= ' ' || ">/".indexOf(text.charAt(end)) >= 0);
        return ends || end - start > MAX_NAME_LENGTH ? text.substring(start, end) : "";
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ':';
    }
}
