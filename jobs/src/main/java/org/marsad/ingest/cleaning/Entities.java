package org.marsad.ingest.cleaning;

import org.jsoup.parser.Parser;

/**
 * Characters written by the name or number of an HTML entity: only with the semicolon, so that an ampersand in a name or
 * an address stays what it is.
 */
final class Entities {

    private static final int MAX_LENGTH = 33;

    private Entities() {}

    static String decode(String text) {
        int ampersand = text.indexOf('&');
        if (ampersand < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        while (ampersand >= 0) {
            int end = end(text, ampersand + 1);
            if (end > 0) {
                out.append(text, done, ampersand)
                        .append(Parser.unescapeEntities(text.substring(ampersand, end), false));
                done = end;
            }
            ampersand = text.indexOf('&', Math.max(ampersand + 1, done));
        }
        return out.append(text, done, text.length()).toString();
    }

    /** The index after the semicolon that ends the name from the index on, or -1. */
    private static int end(String text, int start) {
        int limit = Math.min(text.length(), start + MAX_LENGTH);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > start ? i + 1 : -1;
            }
            boolean name = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
            if (!name) {
                return -1;
            }
        }
        return -1;
    }
}
