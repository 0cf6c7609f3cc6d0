package org.marsad.mapping;

/**
 * A value of a sample.
 *
 * @param text its first characters
 * @param length its length in characters
 * @param words how many words it has
 */
public record Cell(String text, int length, int words) {

    /** So many characters of a value are kept. */
    public static final int MAX_LENGTH = 600;

    /** Words beyond so many characters are not counted. */
    private static final int MAX_COUNTED = 20_000;

    /** A value, cut; null for null. */
    public static Cell of(String value) {
        return value == null
                ? null
                : new Cell(value.substring(0, Math.min(value.length(), MAX_LENGTH)), value.length(), words(value));
    }

    private static int words(String value) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < Math.min(value.length(), MAX_COUNTED); i++) {
            boolean space = Character.isWhitespace(value.charAt(i));
            if (!space && !inside) {
                words++;
            }
            inside = !space;
        }
        return words;
    }
}
