package org.marsad.language.words;

/** Whether two words stand side by side: a space, at most two, or a hyphen between them. */
final class Adjoining {

    private static final int FARTHEST = 2;

    private Adjoining() {}

    static boolean is(String text, int end, int start) {
        if (end < 0 || start <= end || start - end > FARTHEST) {
            return false;
        }
        for (int i = end; i < start; i++) {
            char between = text.charAt(i);
            if (between != ' ' && between != '\u00A0' && between != '-') {
                return false;
            }
        }
        return true;
    }
}
