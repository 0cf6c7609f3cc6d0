package org.marsad.matcher;

import org.marsad.text.ArabicLetters;
import org.marsad.text.Sentences;
import org.marsad.text.Tokens;

/**
 * Tells whether a place stands in a dateline: it says where a report was written, and not who acts.
 *
 * <ul>
 *   <li>{@code لندن: ...}, {@code الرياض – ...}, {@code WASHINGTON, March 9 - ...}: at the start of a paragraph of the
 *       body, before a colon or a dash with space around it, with at most {@value #WORDS} words up to there;
 *   <li>{@code PARIS (Reuters) - ...};
 *   <li>{@code لندن – برلين: ...}: all places of the dateline.
 * </ul>
 */
final class Dateline {

    private static final int WORDS = 6;

    private Dateline() {}

    static boolean holds(Hit hit) {
        Tokens tokens = hit.tokens();
        if (hit.part() != Part.BODY || hit.stripped() != 0) {
            return false;
        }
        int start = hit.first();
        while (start > 0 && !Sentences.startsParagraph(tokens, start)) {
            if (hit.first() - start >= WORDS || !partsDateline(tokens, start)) {
                return false;
            }
            start--;
        }
        int next = hit.last() + 1;
        if (next >= tokens.size() || between(tokens, next).isBlank()) {
            return false;
        }
        for (int token = next; token < tokens.size() && token - start <= WORDS; token++) {
            if (endsDateline(tokens, token)) {
                return true;
            }
            if (Sentences.startsParagraph(tokens, token)) {
                return false;
            }
        }
        return false;
    }

    /** Before the place itself only other words of the dateline may stand, parted by dashes or commas. */
    private static boolean partsDateline(Tokens tokens, int token) {
        String between = between(tokens, token);
        return isDash(between) || between.indexOf(',') >= 0 || between.indexOf('،') >= 0;
    }

    private static boolean endsDateline(Tokens tokens, int token) {
        String between = between(tokens, token);
        return between.startsWith(":") || between.startsWith(" :") || isDash(between);
    }

    private static boolean isDash(String between) {
        if (between.length() < 3 || between.charAt(0) != ' ') {
            return false;
        }
        char mark = between.charAt(1);
        return (mark == '-' || mark == '\u2013' || mark == '\u2014' || mark == ArabicLetters.TATWEEL)
                && between.charAt(2) == ' ';
    }

    private static String between(Tokens tokens, int token) {
        String between = tokens.text().substring(tokens.end(token - 1), tokens.start(token));
        return between.startsWith(")") ? between.substring(1) : between;
    }
}
