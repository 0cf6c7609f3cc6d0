package org.marsad.ingest.cleaning;

/** A text whose tags, from a less-than sign before a letter, slash or exclamation mark, have become line feeds. */
final class TagStripper {

    private static final int MAX_TAG_LENGTH = 2_000;

    private TagStripper() {}

    static String strip(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' && end >= 0 && end <= i) {
                end = text.indexOf('>', i);
            }
            boolean tag = c == '<' && end > i && end - i <= MAX_TAG_LENGTH && startsTag(text.charAt(i + 1));
            out.append(tag ? '\n' : c);
            i = tag ? end : i;
        }
        return out.toString();
    }

    private static boolean startsTag(char c) {
        return c == '/' || c == '!' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
