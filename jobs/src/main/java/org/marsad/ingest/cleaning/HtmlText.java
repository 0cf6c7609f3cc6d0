package org.marsad.ingest.cleaning;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text that a reader of an HTML page sees: block elements and line breaks become line feeds, cells are set apart by
 * a space, scripts and styles are left out.
 *
 * <p>Elements nested deeper than {@value #DEEPEST}, which no editor writes, are not given to the parser: there the tags
 * alone are taken out, which needs no stack and no tree.
 */
final class HtmlText {

    static final int DEEPEST = 256;

    private HtmlText() {}

    /** The text itself where it has neither markup nor entities. */
    static String of(String text) {
        Markup markup = Markup.of(text);
        if (!markup.present()) {
            return Entities.decode(text);
        }
        return markup.depth() > DEEPEST ? Entities.decode(TagStripper.strip(text)) : parse(text);
    }

    private static String parse(String html) {
        TextFilter filter = new TextFilter();
        NodeTraversor.filter(filter, Jsoup.parse(html).body());
        return filter.text.toString();
    }

    private static final class TextFilter implements NodeFilter {

        private final StringBuilder text = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                appendCollapsed(words.getWholeText());
                return FilterResult.CONTINUE;
            }
            return switch (node.nodeName()) {
                case "script",
                        "style",
                        "noscript",
                        "template",
                        "iframe",
                        "svg",
                        "select",
                        "textarea",
                        "button" -> FilterResult.SKIP_ENTIRELY;
                case "br" -> line();
                case "td", "th" -> space();
                default -> isBlock(node) ? line() : FilterResult.CONTINUE;
            };
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            return isBlock(node) ? line() : FilterResult.CONTINUE;
        }

        private static boolean isBlock(Node node) {
            return node instanceof Element element
                    && element.isBlock()
                    && !element.nameIs("td")
                    && !element.nameIs("th");
        }

        private FilterResult line() {
            text.append('\n');
            return FilterResult.CONTINUE;
        }

        private FilterResult space() {
            text.append(' ');
            return FilterResult.CONTINUE;
        }

        /** Line ends in the source of a page are spaces to its reader. */
        private void appendCollapsed(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                text.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
            }
        }
    }
}
