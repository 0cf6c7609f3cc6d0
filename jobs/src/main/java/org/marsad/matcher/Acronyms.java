package org.marsad.matcher;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;
import org.marsad.text.Gap;
import org.marsad.text.Tokens;

/**
 * Finds the acronyms that an article introduces in brackets after an organisation, group or medium: {@code National
 * Patriotic Army (NPA)}, {@code المؤسسة العامة للإسكان (م.ع.إ)}.
 *
 * <ul>
 *   <li>alone in its brackets right after the full name: two to eight Latin capitals, or Arabic letters parted by dots;
 *   <li>its letters stand in the name in that order, the first at its beginning, unless the two are of different scripts;
 *   <li>from there on, in title and body, it is that actor, even if the catalogue has another of that acronym; but not
 *       where the bracket itself names another: {@code جيش النمر (AFP)};
 *   <li>at most {@value #MAX} an article, so that time stays linear in the text.
 * </ul>
 */
final class Acronyms implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MAX = 16;
    private static final int MIN_LENGTH = 2;
    private static final int MAX_LENGTH = 8;

    private final FormTable forms;
    private final boolean[] institutions;

    /** An acronym: where its letters stand, and after which name. */
    private record Introduced(Hit name, int first, int last) {

        Tokens tokens() {
            return name.tokens();
        }

        /** Whether the words from a token on are those of the acronym. */
        boolean standsAt(Tokens other, int token) {
            if (token + last - first >= other.size()) {
                return false;
            }
            for (int i = 0; i <= last - first; i++) {
                if ((i > 0 && other.gapBefore(token + i) != tokens().gapBefore(first + i))
                        || other.is(token + i, Tokens.ALL_CAPITALS) != tokens().is(first + i, Tokens.ALL_CAPITALS)
                        || !sameLetters(other, token + i, first + i)) {
                    return false;
                }
            }
            return true;
        }

        private boolean sameLetters(Tokens other, int token, int own) {
            if (other.hash(token) != tokens().hash(own) || other.length(token) != tokens().length(own)) {
                return false;
            }
            for (int i = 0; i < other.length(token); i++) {
                if (other.folded(token, i) != tokens().folded(own, i)) {
                    return false;
                }
            }
            return true;
        }
    }

    Acronyms(Catalogue catalogue, FormTable forms) {
        this.forms = forms;
        List<Actor> actors = catalogue.actors();
        institutions = new boolean[actors.size()];
        for (int i = 0; i < institutions.length; i++) {
            ActorKind kind = actors.get(i).kind();
            institutions[i] = kind == ActorKind.ORGANISATION || kind == ActorKind.GROUP || kind == ActorKind.MEDIA;
        }
    }

    /** The hits and those of introduced acronyms, in order, which take the place of any that they overlap. */
    List<Hit> with(List<Hit> hits) {
        List<Introduced> introduced = introduced(hits);
        if (introduced.isEmpty()) {
            return hits;
        }
        List<Hit> found = new ArrayList<>();
        for (Introduced acronym : introduced) {
            Tokens own = acronym.tokens();
            addIn(own, acronym.name().part(), acronym.first(), acronym, found);
            if (acronym.name().part() == Part.TITLE) {
                hits.stream()
                        .filter(hit -> hit.part() == Part.BODY)
                        .findFirst()
                        .ifPresent(hit -> addIn(hit.tokens(), Part.BODY, 0, acronym, found));
            }
        }
        List<Hit> all = new ArrayList<>(found);
        for (Hit hit : hits) {
            if (found.stream().noneMatch(other -> overlap(hit, other))) {
                all.add(hit);
            }
        }
        all.sort(Comparator.comparing(Hit::part).thenComparing(Hit::first));
        return all;
    }

    private static boolean overlap(Hit hit, Hit other) {
        return hit.tokens() == other.tokens() && hit.first() <= other.last() && other.first() <= hit.last();
    }

    private static void addIn(Tokens tokens, Part part, int from, Introduced acronym, List<Hit> found) {
        int length = acronym.last() - acronym.first();
        for (int token = from; token < tokens.size(); token++) {
            if (acronym.standsAt(tokens, token)) {
                Hit hit = new Hit(
                        part, tokens, token, token + length, 0, acronym.name().form(), true, false, true);
                if (found.stream().noneMatch(other -> overlap(hit, other))) {
                    found.add(hit);
                }
            }
        }
    }

    private List<Introduced> introduced(List<Hit> hits) {
        List<Introduced> introduced = new ArrayList<>();
        for (int i = 0; i < hits.size() && introduced.size() < MAX; i++) {
            Hit hit = hits.get(i);
            int first = hit.last() + 1;
            Tokens tokens = hit.tokens();
            if (first < tokens.size()
                    && (tokens.gapBefore(first) & Gap.BRACKET) != 0
                    && forms.method(hit.form()).namesInFull()
                    && forms.actor(hit.form()) >= 0
                    && institutions[forms.actor(hit.form())]) {
                Introduced acronym = bracketed(hit, first);
                boolean sameScript =
                        acronym != null && tokens.is(first, Tokens.ARABIC) == tokens.is(hit.first(), Tokens.ARABIC);
                if (acronym != null && (sameScript ? abbreviates(acronym) : !namesAnother(hits, i, first))) {
                    introduced.add(acronym);
                }
            }
        }
        return introduced;
    }

    private static Introduced bracketed(Hit name, int first) {
        Tokens tokens = name.tokens();
        String text = tokens.text();
        if (text.charAt(tokens.start(first) - 1) != '(') {
            return null;
        }
        int last = first;
        int letters = tokens.length(first);
        if (tokens.is(first, Tokens.ARABIC)) {
            while (last + 1 < tokens.size() && tokens.gapBefore(last + 1) == Gap.DOT && tokens.length(last + 1) == 1) {
                last++;
                letters++;
            }
            if (tokens.length(first) != 1) {
                return null;
            }
        } else if (!tokens.is(first, Tokens.ALL_CAPITALS)) {
            return null;
        }
        int end = tokens.end(last);
        end += end < text.length() && text.charAt(end) == '.' ? 1 : 0;
        boolean closed = end < text.length() && text.charAt(end) == ')';
        return closed && letters >= MIN_LENGTH && letters <= MAX_LENGTH ? new Introduced(name, first, last) : null;
    }

    /** Whether the letters of the acronym stand in the name in that order, the first at the beginning of a word of it. */
    private static boolean abbreviates(Introduced acronym) {
        Tokens tokens = acronym.tokens();
        StringBuilder letters = new StringBuilder();
        for (int token = acronym.first(); token <= acronym.last(); token++) {
            letters.append(tokens.foldedWord(token));
        }
        int matched = 0;
        for (int token = acronym.name().first(); token <= acronym.name().last(); token++) {
            String word = tokens.foldedWord(token);
            int at = matched == 0 ? Math.max(0, firstLetter(word, letters.charAt(0))) : 0;
            for (int i = at; i < word.length() && matched < letters.length(); i++) {
                if (word.charAt(i) == letters.charAt(matched)) {
                    matched++;
                } else if (matched == 0) {
                    break;
                }
            }
        }
        return matched == letters.length();
    }

    /** Where the letter begins the word, after the Arabic article if there is one. */
    private static int firstLetter(String word, char letter) {
        boolean article = word.startsWith(Particles.ARTICLE) && word.length() > Particles.ARTICLE.length();
        return article && word.charAt(0) != letter ? Particles.ARTICLE.length() : 0;
    }

    private boolean namesAnother(List<Hit> hits, int index, int token) {
        for (int i = index + 1; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (hit.tokens() != hits.get(index).tokens() || hit.first() > token) {
                return false;
            }
            if (hit.first() == token
                    && forms.actor(hit.form()) != forms.actor(hits.get(index).form())) {
                return true;
            }
        }
        return false;
    }
}
