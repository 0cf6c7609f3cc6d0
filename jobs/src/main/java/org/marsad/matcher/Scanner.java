package org.marsad.matcher;

import java.util.List;
import org.marsad.text.Gap;
import org.marsad.text.Tokens;

/**
 * Finds the forms in one text, the leftmost first and of those the longest, without overlaps.
 *
 * <p>Of readings equally long, the one with the fewest letters taken off as particles wins; so a name is never cut.
 *
 * <p>The Arabic name of an organisation, group or medium may have a quotation mark after its first word, which says what it
 * is: {@code قناة «الإخبارية»}.
 *
 * <p>The title of an office is found beside the names: it hides none, neither the state in it nor another after it, so
 * that reading titles changes no other mention. Only a title that says of whom by itself is taken as a name is.
 */
final class Scanner {

    private static final int MAX_ABBREVIATION_LENGTH = 3;
    private static final int MIN_LENGTH_AFTER_PARTICLE = 3;
    private static final int BREAKS = Gap.SENTENCE_MARK | Gap.LINE_BREAK | Gap.BRACKET;

    /** What stands within a name only where the name is written so: {@code P5+1}, {@code Workers' Party}. */
    private static final int SIGNS = Gap.QUOTE | Gap.OTHER;
    /** Among signs, the bit of the second word. */
    private static final long BEFORE_SECOND_WORD = 1L << 1;

    private final FormTable forms;
    private final OfficeTable offices;
    private final NameContext context;
    private final Part part;
    private final Tokens tokens;
    private final long day;
    private final Particles particles = new Particles();
    private final int size;
    /** The longest title of an office that begins at the word looked at, or null. */
    private Hit title;

    Scanner(FormTable forms, OfficeTable offices, NameContext context, Part part, Tokens tokens, long day) {
        this.forms = forms;
        this.offices = offices;
        this.context = context;
        this.part = part;
        this.tokens = tokens;
        this.day = day;
        this.size = tokens.size();
    }

    void scan(List<Hit> hits) {
        boolean arabic = forms.hasArabic();
        int token = 0;
        while (token < size) {
            if (!arabic && tokens.is(token, Tokens.ARABIC)) {
                token++;
                continue;
            }
            Hit hit = longestAt(token);
            if (title != null
                    && offices.isAlone(forms.actor(title.form()))
                    && (hit == null || title.last() > hit.last())) {
                hits.add(title);
                token = title.last() + 1;
            } else if (hit != null && forms.actor(hit.form()) == Form.NOBODY) {
                token = hit.last() + 1;
            } else if (hit == null || context.refuses(hit, forms)) {
                if (title != null) {
                    hits.add(title);
                }
                token = hit != null && context.isNamedAfterPerson(hit, forms) ? hit.last() + 1 : token + 1;
            } else {
                dropQualified(hits, hit);
                hits.add(hit);
                token = hit.last() + 1;
            }
        }
    }

    /** Takes back a short form that an adjective of a state makes another's: {@code الجيش} in {@code الجيش التركي}. */
    private void dropQualified(List<Hit> hits, Hit adjective) {
        if (hits.isEmpty() || forms.method(adjective.form()) != Method.DEMONYM) {
            return;
        }
        Hit noun = hits.get(hits.size() - 1);
        if (noun.tokens() == tokens
                && noun.last() + 1 == adjective.first()
                && adjective.stripped() == 0
                && tokens.gapBefore(adjective.first()) == Gap.SPACE
                && tokens.is(noun.last(), Tokens.ARABIC)
                && context.isShortOfBody(noun, forms)) {
            hits.remove(hits.size() - 1);
        }
    }

    private Hit longestAt(int token) {
        if (title != null) {
            // Asked first, since a store of a reference costs more than a look at it, and this is done for every word.
            title = null;
        }
        int whole = forms.begin(tokens, token);
        if (whole == Trie.NONE && !Particles.mayCling(tokens, token)) {
            return null;
        }
        particles.read(tokens, token);
        Hit longest = null;
        for (int reading = 0; reading < particles.size(); reading++) {
            int state = reading == 0
                    ? whole
                    : forms.begin(
                            tokens, token, particles.from(reading), particles.prefix(reading), particles.hash(reading));
            int last = token;
            while (state != Trie.NONE) {
                if ((longest == null || last > longest.last()) && forms.first(state) != FormTable.NONE) {
                    Hit hit = accepted(state, token, last, reading);
                    longest = hit == null ? longest : hit;
                }
                last++;
                state = last < size && forms.goesOn(state) && isJoined(last)
                        ? forms.proceed(state, tokens, last)
                        : Trie.NONE;
            }
        }
        return longest;
    }

    private boolean isJoined(int token) {
        int gap = tokens.gapBefore(token);
        if ((gap & BREAKS) != 0 || gap == (Gap.HYPHEN | Gap.SPACE)) {
            return false;
        }
        return (gap & Gap.DOT) == 0 || gap == Gap.DOT || isAbbreviation(token - 1);
    }

    /** The words, a bit each, that a sign parts from the word before; of words past the 64th, as if they all were. */
    static long signs(Tokens tokens, int first, int last) {
        long signs = 0;
        for (int token = first + 1; token <= last; token++) {
            if ((tokens.gapBefore(token) & SIGNS) != 0) {
                signs |= token - first < Long.SIZE ? 1L << (token - first) : -1L;
            }
        }
        return signs;
    }

    private boolean isAbbreviation(int token) {
        return tokens.is(token, Tokens.DOTTED) || tokens.length(token) <= MAX_ABBREVIATION_LENGTH;
    }

    private Hit accepted(int state, int first, int last, int reading) {
        Hit folded = null;
        long signs = signs(tokens, first, last);
        for (int form = forms.first(state); form != FormTable.NONE; form = forms.next(form)) {
            if (isParted(form, signs, first) || !forms.holds(form, day) || !fits(form, first, last, reading)) {
                continue;
            }
            if (forms.method(form) == Method.ROLE) {
                noteTitle(form, first, last, reading);
                continue;
            }
            boolean exact =
                    forms.isExact(form, tokens, first, last, particles.from(reading), particles.prefix(reading));
            if (exact || (folded == null && !forms.isExactOnly(form))) {
                int stripped = strippedLetters(reading);
                boolean evidence = forms.isAmbiguous(form) && context.needsEvidence(tokens, first, stripped);
                Hit hit = new Hit(part, tokens, first, last, stripped, form, exact, evidence, false);
                if (exact) {
                    return hit;
                }
                folded = hit;
            }
        }
        return folded;
    }

    /** Whether signs stand in the name that are not part of it and do not only quote what follows its first word. */
    private boolean isParted(int form, long signs, int first) {
        long foreign = signs & ~forms.signs(form);
        return foreign != 0
                && !(foreign == BEFORE_SECOND_WORD
                        && (tokens.gapBefore(first + 1) & SIGNS) == Gap.QUOTE
                        && tokens.is(first, Tokens.ARABIC)
                        && forms.method(form) != Method.ROLE
                        && forms.actor(form) != Form.NOBODY
                        && context.isInstitution(form, forms));
    }

    private void noteTitle(int form, int first, int last, int reading) {
        if (title == null || last > title.last()) {
            boolean exact =
                    forms.isExact(form, tokens, first, last, particles.from(reading), particles.prefix(reading));
            title = new Hit(part, tokens, first, last, strippedLetters(reading), form, exact, false, false);
        }
    }

    /** The letters before the name; of a swallowed article the lam is still there. */
    private int strippedLetters(int reading) {
        return particles.prefix(reading).isEmpty() ? particles.from(reading) : particles.from(reading) - 1;
    }

    private boolean fits(int form, int first, int last, int reading) {
        if (particles.articleTaken(reading) && !forms.takesArticle(form)) {
            return false;
        }
        int rest = tokens.length(first)
                - particles.from(reading)
                + particles.prefix(reading).length();
        if (reading > 0 && first == last && rest < MIN_LENGTH_AFTER_PARTICLE) {
            return false;
        }
        return Capitals.satisfied(forms.capitals(form), tokens, first, last);
    }
}
