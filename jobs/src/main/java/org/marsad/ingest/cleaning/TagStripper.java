package org.marsad.ingest.cleaning;

/** A text whose tags, from a less-than sign before a letter, slash or exclamation mark, have become line feeds. */
final class TagStripper {

    private TagStripper() {}

    static String strip(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int lastEnd = text.lastIndexOf('>');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean tag = c == '<' && i < lastEnd && startsTag(text.charAt(i + 1));
            out.append(tag ? '\n' : c);
            if (tag) {
                i = text.indexOf('>', i);
            }
        }
        return out.toString();
    }

    private static boolean startsTag(char c) {
        return c == '/' || c == '!' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
