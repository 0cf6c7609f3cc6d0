package org.marsad.explain;

/** Text of the archive, made fit to be shown: on one line, without characters that redirect or hide text, not too long. */
public final class ShownText {

    private static final String ELLIPSIS = "…";

    private ShownText() {}

    /** The text without characters that are not shown, runs of white space as one space; null stays null. */
    public static String of(String text, int maxLength) {
        if (text == null) {
            return null;
        }
        String clean = clean(text.length() > 4 * maxLength ? text.substring(0, 4 * maxLength) : text)
                .strip();
        return clean.length() <= maxLength
                ? clean
                : clean.substring(0, boundary(clean, maxLength - 1)).stripTrailing() + ELLIPSIS;
    }

    /** The text without characters that are not shown; ends are kept, so that pieces can be joined. */
    static String clean(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!space) {
                    shown.append(' ');
                }
                space = true;
            } else if (isShown(c)) {
                shown.appendCodePoint(c);
                space = false;
            }
        }
        return shown.toString();
    }

    /** The greatest index up to the given one that does not part a surrogate pair. */
    static int boundary(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    /** Joiners shape Persian and Indic words and stay; bidi controls, which reorder what stands around them, do not. */
    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> c == 0x200C || c == 0x200D;
            default -> true;
        };
    }
}
