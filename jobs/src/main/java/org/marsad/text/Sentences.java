package org.marsad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into paragraphs and sentences, in time linear in its length.
 *
 * <ul>
 *   <li>a line break ends a paragraph, and a paragraph ends a sentence; lines without words are not counted;
 *   <li>a question or exclamation mark ends a sentence, glued to the next word or not, unless a word in lower case goes
 *       on after a closing quote;
 *   <li>a full stop ends a sentence before a space, a quote or a bracket, and between two Arabic words that it glues
 *       together; not before a word in lower case;
 *   <li>it does not end one after an initial, a title ({@code Mr.}), a month before a number, a number that opens the
 *       paragraph; and after {@code U.S.} or {@code Corp.} only before a word that often opens a sentence.
 * </ul>
 */
public final class Sentences {

    private static final int GLUED_WORD_LENGTH = 3;
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "sen", "rep", "gov", "st", "rev",
            "hon", "messrs", "adm", "cmdr", "amb", "vs", "mt", "ft");
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "no", "nos", "fig", "art", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
            "dec", "p", "pp", "ch");
    private static final Set<String> COMPANIES =
            Set.of("inc", "corp", "co", "cos", "ltd", "jr", "sr", "bros", "plc", "etc", "bn", "mln", "pct");
    private static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "but",
            "and",
            "he",
            "she",
            "it",
            "they",
            "we",
            "this",
            "that",
            "these",
            "those",
            "however",
            "for",
            "as",
            "if",
            "when",
            "while",
            "there",
            "his",
            "her",
            "its",
            "their",
            "some",
            "many",
            "most",
            "after",
            "before",
            "under",
            "with",
            "no",
            "one",
            "both",
            "meanwhile",
            "last",
            "analysts",
            "officials");

    private Sentences() {}

    /**
     * A sentence of a text.
     *
     * @param start where its first word, or the quote or bracket opened there, starts
     * @param end where its last mark ends, exclusive
     * @param paragraph the number of its paragraph, from 0
     */
    public record Sentence(int start, int end, int paragraph) {}

    /** The sentences that hold words, in order. */
    public static List<Sentence> split(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int paragraph = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0) {
                start = opening(text, tokens.start(0), 0);
            } else if (startsSentence(tokens, i)) {
                int next = opening(text, tokens.start(i), tokens.end(i - 1));
                sentences.add(new Sentence(start, trimmed(text, start, next), paragraph));
                start = next;
                paragraph += startsParagraph(tokens, i) ? 1 : 0;
            }
        }
        if (tokens.size() > 0) {
            sentences.add(new Sentence(start, trimmed(text, start, text.length()), paragraph));
        }
        return sentences;
    }

    /** Whether the word is the first of a paragraph other than the first paragraph. */
    public static boolean startsParagraph(Tokens tokens, int token) {
        return token > 0 && (tokens.gapBefore(token) & Gap.LINE_BREAK) != 0;
    }

    /** Whether the word is the first of a sentence other than the first sentence. */
    public static boolean startsSentence(Tokens tokens, int token) {
        int gap = tokens.gapBefore(token);
        if (token == 0 || (gap & (Gap.LINE_BREAK | Gap.SENTENCE_MARK | Gap.DOT)) == 0) {
            return false;
        }
        if ((gap & Gap.LINE_BREAK) != 0) {
            return true;
        }
        if ((gap & Gap.SENTENCE_MARK) != 0) {
            return !(isLowerCase(tokens, token) && (gap & (Gap.QUOTE | Gap.BRACKET)) != 0);
        }
        return fullStopEnds(tokens, token, gap);
    }

    private static boolean fullStopEnds(Tokens tokens, int token, int gap) {
        int before = token - 1;
        boolean parted = (gap & (Gap.SPACE | Gap.QUOTE | Gap.BRACKET)) != 0;
        boolean glued = tokens.is(before, Tokens.ARABIC)
                && tokens.is(token, Tokens.ARABIC)
                && tokens.length(before) >= GLUED_WORD_LENGTH;
        if ((!parted && !glued) || isLowerCase(tokens, token)) {
            return false;
        }
        if (tokens.is(before, Tokens.NUMBER)) {
            return before > 0 && !startsParagraph(tokens, before);
        }
        if (tokens.is(before, Tokens.DOTTED)) {
            return OPENERS.contains(tokens.word(token));
        }
        if (tokens.length(before) == 1) {
            return tokens.is(before, Tokens.ARABIC) ? (gap & Gap.QUOTE) != 0 : !tokens.is(before, Tokens.CAPITAL);
        }
        return tokens.is(before, Tokens.ARABIC) || !isAbbreviation(tokens, before, token);
    }

    private static boolean isAbbreviation(Tokens tokens, int before, int token) {
        String word = tokens.word(before);
        return (tokens.is(before, Tokens.CAPITAL) && TITLES.contains(word))
                || (BEFORE_NUMBERS.contains(word) && tokens.is(token, Tokens.NUMBER))
                || (COMPANIES.contains(word) && !OPENERS.contains(tokens.word(token)));
    }

    private static boolean isLowerCase(Tokens tokens, int token) {
        return LetterForms.kind(tokens.text().charAt(tokens.start(token))) == CharKind.LOWER;
    }

    private static int opening(String text, int start, int from) {
        int at = start;
        while (at > from && isOpening(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isOpening(char c) {
        return c == '"' || c == '\u00AB' || c == '\u201C' || c == '(' || c == '[' || c == '\'' || c == '\u2018';
    }

    private static int trimmed(String text, int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
