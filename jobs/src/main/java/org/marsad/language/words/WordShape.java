package org.marsad.language.words;

/** What counts as a word: letters, at least two of them (one in scripts whose letters are words), and no digit. */
final class WordShape {

    private static final int MAX_LENGTH = 40;

    private WordShape() {}

    static boolean isWord(CharSequence text) {
        int letters = 0;
        for (int i = 0; i < text.length(); ) {
            int point = Character.codePointAt(text, i);
            if (Character.isDigit(point) || point == '_') {
                return false;
            }
            if (Character.isLetter(point)) {
                letters += Character.isIdeographic(point) ? 2 : 1;
            }
            i += Character.charCount(point);
        }
        return letters >= 2 && text.length() <= MAX_LENGTH;
    }
}
