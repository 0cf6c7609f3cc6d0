package org.marsad.matcher;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;
import org.marsad.text.ArabicLetters;
import org.marsad.text.Gap;
import org.marsad.text.Tokens;

/**
 * Settles whom the titles of offices mean on the day of the article.
 *
 * <ul>
 *   <li>a title means the holder if its state or organisation stands beside it, as an adjective or by name: {@code
 *       الرئيس الروسي}, {@code وزير خارجية روسيا}, {@code the Russian president}, {@code President of Russia}; or if it
 *       stands alone by nature: {@code خادم الحرمين الشريفين};
 *   <li>the state beside it stays a mention of its own, and the mention of the holder is the title's words, so that
 *       mentions don't overlap;
 *   <li>after {@code ل} only an organisation does: in {@code زيارة وزير الدفاع للأردن} the minister is a guest;
 *   <li>a name after the title makes the mention: {@code الرئيس الأمريكي جو بايدن} is one mention of him; of a name that
 *       is nobody's in the catalogue, none;
 *   <li>a surname after a title is evidence enough, if one person of that surname holds such an office: {@code President
 *       Reagan}, {@code الرئيس بوتين};
 *   <li>former holders, deputies, spokesmen and relatives are not the holder: {@code نائب الرئيس الأمريكي}, {@code رئيس
 *       وزراء بريطانيا السابق}, {@code a spokesman for the French president}; nor are several holders in the dual or
 *       plural;
 *   <li>an adjective without the article leaves open which president: {@code رئيس أمريكي}, {@code a French president}.
 * </ul>
 */
final class Roles implements Serializable {

    static final int NONE = -1;

    private static final long serialVersionUID = 1L;
    private static final int MAX_LINKING = 3;
    private static final int BREAKS = Gap.SENTENCE_MARK | Gap.LINE_BREAK | Gap.DOT;

    private final FormTable forms;
    private final OfficeTable offices;
    private final boolean[] persons;
    private final boolean[] states;
    private final WordList notBefore = WordList.fromResource("role-not-before.tsv");
    private final WordList notAfter = WordList.fromResource("role-not-after.tsv");
    private final WordList namedAfter = WordList.fromResource("named-after.tsv");
    private final WordList linking = WordList.fromResource("role-linking.tsv");
    private final WordList honorifics = WordList.fromResource("titles.tsv");
    private final WordList givenNames;

    Roles(Catalogue catalogue, FormTable forms, OfficeTable offices) {
        this.forms = forms;
        this.offices = offices;
        List<Actor> actors = catalogue.actors();
        persons = new boolean[actors.size()];
        states = new boolean[actors.size()];
        for (int i = 0; i < persons.length; i++) {
            persons[i] = actors.get(i).kind() == ActorKind.PERSON;
            states[i] = actors.get(i).kind() == ActorKind.STATE;
        }
        givenNames = WordList.fromResource("given-names.tsv");
    }

    /**
     * For each hit: of a title, the number of the person whom it means; of a short form after a title, the form that it
     * is; {@link #NONE} for all others.
     */
    int[] read(List<Hit> hits, LocalDate day) {
        int[] meant = new int[hits.size()];
        Arrays.fill(meant, NONE);
        for (int i = 0; i < meant.length; i++) {
            if (isTitle(hits.get(i))) {
                new Phrase(hits, i, day).settle(meant);
            }
        }
        return meant;
    }

    boolean isTitle(Hit hit) {
        return forms.method(hit.form()) == Method.ROLE;
    }

    /** A title with what stands around it. */
    private final class Phrase {

        private final List<Hit> hits;
        private final int index;
        private final Hit title;
        private final int number;
        private final Tokens tokens;
        private final LocalDate day;
        private int first;
        private int last;
        private int of = NONE;

        Phrase(List<Hit> hits, int index, LocalDate day) {
            this.hits = hits;
            this.index = index;
            this.title = hits.get(index);
            this.number = forms.actor(title.form());
            this.tokens = title.tokens();
            this.day = day;
            this.first = title.first();
            this.last = title.last();
        }

        void settle(int[] meant) {
            boolean alone = offices.isAlone(number);
            boolean complete =
                    tokens.is(title.first(), Tokens.ARABIC) ? standsAfter(last + 1) : standsBefore() || standsAfterOf();
            if (!complete && !alone) {
                settleShort(meant, NONE);
                return;
            }
            int holder = alone ? offices.holder(number, day) : offices.holder(number, of, day);
            if (holder == NONE || settleShort(meant, holder) || (alone && complete) || isOther() || isNamed(holder)) {
                return;
            }
            meant[index] = holder;
        }

        /** Whether the state stands after an Arabic title, as a definite adjective or a name. */
        private boolean standsAfter(int token) {
            int found = hitAt(token);
            if (found == NONE || tokens.gapBefore(token) != Gap.SPACE) {
                return false;
            }
            Hit hit = hits.get(found);
            Method method = forms.method(hit.form());
            boolean fits = method == Method.DEMONYM
                    ? hit.stripped() == 0 && isDefinite(token)
                    : method.namesInFull()
                            && (hit.stripped() == 0
                                    || (hit.stripped() == 1
                                            && tokens.plain(token, 0) == ArabicLetters.LAM
                                            && !states[forms.actor(hit.form())]));
            if (fits) {
                of = forms.actor(hit.form());
                last = hit.last();
            }
            return fits;
        }

        private boolean isDefinite(int token) {
            return tokens.length(token) > 2
                    && tokens.plain(token, 0) == ArabicLetters.ALEF
                    && tokens.plain(token, 1) == ArabicLetters.LAM;
        }

        private boolean standsBefore() {
            if (title.first() == 0 || tokens.gapBefore(title.first()) != Gap.SPACE) {
                return false;
            }
            for (int i = index - 1; i >= 0 && hits.get(i).tokens() == tokens; i--) {
                Hit hit = hits.get(i);
                if (!isTitle(hit)) {
                    return hit.last() == title.first() - 1 && takes(hit);
                }
            }
            return false;
        }

        private boolean standsAfterOf() {
            int token = last + 1;
            if (!isLinking(token)) {
                return false;
            }
            token += isLinking(token + 1) ? 2 : 1;
            int found = hitAt(token);
            return found != NONE && tokens.gapBefore(token) == Gap.SPACE && takes(hits.get(found));
        }

        private boolean takes(Hit hit) {
            Method method = forms.method(hit.form());
            if (method != Method.DEMONYM && !method.namesInFull()) {
                return false;
            }
            of = forms.actor(hit.form());
            first = Math.min(first, hit.first());
            last = Math.max(last, hit.last());
            return true;
        }

        /** The index of the hit that begins at a token and is no title, or {@link #NONE}. */
        private int hitAt(int token) {
            for (int i = index + 1; i < hits.size(); i++) {
                Hit hit = hits.get(i);
                if (hit.tokens() != tokens || hit.first() > token) {
                    return NONE;
                }
                if (hit.first() == token && !isTitle(hit)) {
                    return i;
                }
            }
            return NONE;
        }

        private boolean isLinking(int token) {
            return token < tokens.size() && tokens.gapBefore(token) == Gap.SPACE && linking.contains(tokens, token);
        }

        /** Reads a short form after the title as the holder, or as the only one of that name with such a title. */
        private boolean settleShort(int[] meant, int holder) {
            int next = last + 1;
            int found = next < tokens.size() && tokens.gapBefore(next) == Gap.SPACE ? hitAt(next) : NONE;
            if (found == NONE || forms.method(hits.get(found).form()) != Method.SURNAME) {
                return false;
            }
            if (!tokens.is(title.first(), Tokens.ARABIC) && isOther()) {
                return false;
            }
            int only = NONE;
            for (int form = hits.get(found).form(); form != FormTable.NONE; form = forms.next(form)) {
                int person = forms.actor(form);
                if (forms.method(form) == Method.SURNAME
                        && forms.holds(form, day.toEpochDay())
                        && (holder == NONE ? offices.holds(person, number, day) : person == holder)) {
                    if (only != NONE && forms.actor(only) != person) {
                        return false;
                    }
                    only = form;
                }
            }
            meant[found] = only;
            return only != NONE;
        }

        /** Whether words around say that it is not the holder. */
        private boolean isOther() {
            int next = last + 1;
            if (next < tokens.size()
                    && (tokens.gapBefore(next) == Gap.SPACE || tokens.gapBefore(next) == Gap.HYPHEN)
                    && notAfter.contains(tokens, next)) {
                return true;
            }
            int token = first;
            for (int i = 0; i <= MAX_LINKING && token > 0; i++) {
                if (tokens.gapBefore(token) != Gap.SPACE && tokens.gapBefore(token) != Gap.HYPHEN) {
                    return false;
                }
                token--;
                if (notBefore.containsAfterParticle(tokens, token) || namedAfter.containsAfterParticle(tokens, token)) {
                    return true;
                }
                if (!linking.contains(tokens, token)) {
                    return false;
                }
            }
            return false;
        }

        /** Whether a name follows: the holder's own, or another's. */
        private boolean isNamed(int holder) {
            int next = last + 1;
            if (next >= tokens.size() || (tokens.gapBefore(next) & BREAKS) != 0) {
                return false;
            }
            int gap = tokens.gapBefore(next);
            if (gap != Gap.SPACE) {
                int found = hitAt(next);
                int named = found == NONE ? NONE : forms.actor(hits.get(found).form());
                boolean quoted = (gap & (Gap.QUOTE | Gap.OTHER)) == Gap.QUOTE;
                return named != NONE && (named == holder || (quoted && persons[named]));
            }
            while (next + 1 < tokens.size() && honorifics.contains(tokens, next)) {
                next++;
            }
            int found = hitAt(next);
            if (found != NONE && persons[forms.actor(hits.get(found).form())]) {
                return true;
            }
            return tokens.is(next, Tokens.ARABIC)
                    ? givenNames.contains(tokens, next)
                    : tokens.is(next, Tokens.CAPITAL) && !tokens.is(title.first(), Tokens.ALL_CAPITALS);
        }
    }
}
