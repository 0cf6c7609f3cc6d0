package org.marsad.matcher;

import org.marsad.text.Tokens;

/**
 * A place in a text where a form stands, before it is known whom it names.
 *
 * @param first the first word
 * @param last the last word, inclusive
 * @param stripped the letters of the first word that are particles
 * @param form the first form of its chain that fits
 * @param exact whether the plain letters are those of the form
 * @param needsEvidence whether the article must name the actor elsewhere
 * @param introduced whether it is an acronym that the article introduces for the form
 * @param settled how sure the form is, where two actors share the spelling
 * @param chosen whether the form was chosen among those of the spelling, so that it needs no full name elsewhere
 */
record Hit(
        Part part,
        Tokens tokens,
        int first,
        int last,
        int stripped,
        int form,
        boolean exact,
        boolean needsEvidence,
        boolean introduced,
        Settled settled,
        boolean chosen) {

    private static final String QUOTES = "\"\u00ab\u00bb\u201c\u201d\u201e{}";

    /** A hit whose spelling is one actor's. */
    Hit(
            Part part,
            Tokens tokens,
            int first,
            int last,
            int stripped,
            int form,
            boolean exact,
            boolean needsEvidence,
            boolean introduced) {
        this(part, tokens, first, last, stripped, form, exact, needsEvidence, introduced, Settled.SURE, false);
    }

    /** This hit as a form of its spelling that the article tells; it needs no further evidence. */
    Hit as(int other, Settled how) {
        return new Hit(part, tokens, first, last, stripped, other, exact, false, introduced, how, true);
    }

    boolean isSingleWord() {
        return first == last;
    }

    /** Whether quotation marks, or braces in their place, stand before and after, with at most a space between. */
    boolean isQuoted() {
        return (isQuote(start() - 1) || (isSpace(start() - 1) && isQuote(start() - 2)))
                && (isQuote(end()) || (isSpace(end()) && isQuote(end() + 1)));
    }

    private boolean isSpace(int at) {
        return at >= 0
                && at < tokens.text().length()
                && Character.isSpaceChar(tokens.text().charAt(at));
    }

    private boolean isQuote(int at) {
        return at >= 0
                && at < tokens.text().length()
                && QUOTES.indexOf(tokens.text().charAt(at)) >= 0;
    }

    /** Where it starts without some words of its beginning. */
    int start(int without) {
        return without == 0 ? start() : tokens.start(first + without);
    }

    /** Where it ends without some words of its end. */
    int end(int without) {
        return tokens.end(last - without);
    }

    int start() {
        return stripped == 0 ? tokens.start(first) : tokens.offset(first, stripped);
    }

    int end() {
        return tokens.end(last);
    }
}
