package org.marsad.matcher;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.catalogue.ActorKind;
import org.marsad.text.ArabicLetters;
import org.marsad.text.Gap;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

/**
 * Leaves out names of states and cities that a person or a town elsewhere bears.
 *
 * <ul>
 *   <li>after an English given name or title, and before a family name where it is a given name itself, it is a person:
 *       {@code Jim Jordan}, {@code Ms. Holland}, {@code Chad Smith}; then the word alone is that person too in the article,
 *       but not after a word such as {@code in};
 *   <li>before a comma and a part of another state it is a town there: {@code Moscow, Idaho}, {@code باريس في ولاية تكساس};
 *       then the word alone is the town too, unless the article names another actor of the state.
 * </ul>
 */
final class BorrowedNames implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WORDS_TO_REGION = 4;
    private static final String GEORGIA = "georgia";

    private enum Bearer {
        PERSON,
        TOWN
    }

    private final FormTable forms;
    private final Countries countries;
    private final WordList givenNames = WordList.fromResource("given-names.tsv");
    private final WordList titles = WordList.fromResource("person-titles-en.tsv");
    private final WordList familyNames = WordList.fromResource("family-names-en.tsv");
    private final WordList placeGivenNames = WordList.fromResource("place-given-names-en.tsv");
    private final WordList inPlaces = WordList.fromResource("in-places-en.tsv");
    private final WordList regionWords = WordList.of("ولاية", "بولاية", "مقاطعة", "بمقاطعة");
    private final WordList and = WordList.of("and");
    /** The state of each region, by its words. */
    private final HashMap<List<String>, Integer> regions = new HashMap<>();

    BorrowedNames(FormTable forms, Countries countries) {
        this.forms = forms;
        this.countries = countries;
        for (List<String> row : WordList.rows("us-regions.tsv")) {
            for (String region : row.get(1).split("\\|", -1)) {
                Tokens tokens = Tokenizer.tokenize(region);
                List<String> words = new ArrayList<>();
                for (int i = 0; i < tokens.size(); i++) {
                    words.add(tokens.word(i));
                }
                regions.put(words, countries.numbered(row.get(0)));
            }
        }
    }

    /** The hits without those whose name another bears. */
    List<Hit> settle(List<Hit> hits) {
        Map<Integer, Bearer> bearers = new HashMap<>();
        Set<Hit> borrowed = new HashSet<>();
        for (int i = 0; i < hits.size(); i++) {
            Bearer bearer = isCandidate(hits.get(i)) ? bearer(hits, i) : null;
            if (bearer != null) {
                bearers.putIfAbsent(forms.actor(hits.get(i).form()), bearer);
                borrowed.add(hits.get(i));
            }
        }
        if (borrowed.isEmpty()) {
            return hits;
        }
        List<Hit> kept = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            Bearer bearer = isCandidate(hit) ? bearers.get(forms.actor(hit.form())) : null;
            if (!borrowed.contains(hit)
                    && !(bearer == Bearer.PERSON && isBarePerson(hit))
                    && !(bearer == Bearer.TOWN && !isNamedOtherwise(hits, hit))) {
                kept.add(hit);
            }
        }
        return kept;
    }

    private boolean isCandidate(Hit hit) {
        if (!hit.isSingleWord() || hit.introduced() || forms.actor(hit.form()) == Form.NOBODY) {
            return false;
        }
        Method method = forms.method(hit.form());
        return method == Method.METONYM || (method.namesInFull() && isStateOrPlace(hit));
    }

    private boolean isStateOrPlace(Hit hit) {
        ActorKind kind = countries.kind(forms.actor(hit.form()));
        return kind == ActorKind.STATE || kind == ActorKind.PLACE;
    }

    private Bearer bearer(List<Hit> hits, int index) {
        Hit hit = hits.get(index);
        if (hit.tokens().is(hit.first(), Tokens.ARABIC)) {
            return isInArabicRegion(hits, index) ? Bearer.TOWN : null;
        }
        if (isPerson(hit.tokens(), hit.first())) {
            return Bearer.PERSON;
        }
        return isInRegion(hit) ? Bearer.TOWN : null;
    }

    private boolean isPerson(Tokens tokens, int word) {
        boolean named = word > 0
                && tokens.is(word - 1, Tokens.CAPITAL)
                && !isInCapitals(tokens, word)
                && !isInCapitals(tokens, word - 1)
                && ((tokens.gapBefore(word) == Gap.SPACE && givenNames.contains(tokens, word - 1))
                        || ((tokens.gapBefore(word) & ~(Gap.SPACE | Gap.DOT)) == 0
                                && titles.contains(tokens, word - 1)));
        int next = word + 1;
        return named
                || (next < tokens.size()
                        && tokens.gapBefore(next) == Gap.SPACE
                        && tokens.is(next, Tokens.CAPITAL)
                        && placeGivenNames.contains(tokens, word)
                        && familyNames.contains(tokens, next));
    }

    private static boolean isInCapitals(Tokens tokens, int token) {
        return tokens.is(token, Tokens.ALL_CAPITALS) && (tokens.length(token) > 2 || tokens.is(token, Tokens.DOTTED));
    }

    private boolean isBarePerson(Hit hit) {
        return !hit.tokens().is(hit.first(), Tokens.ARABIC) && !inPlaces.containsBefore(hit.tokens(), hit.first());
    }

    private boolean isInRegion(Hit hit) {
        Tokens tokens = hit.tokens();
        int first = hit.last() + 1;
        if (first >= tokens.size()
                || !tokens.is(first, Tokens.CAPITAL)
                || !tokens.text()
                        .substring(hit.end(), tokens.start(first))
                        .strip()
                        .equals(",")) {
            return false;
        }
        List<String> words = new ArrayList<>();
        for (int last = first; last < Math.min(tokens.size(), first + 2); last++) {
            words.add(tokens.word(last));
            Integer state = regions.get(words);
            if (state != null && countries.of(forms.actor(hit.form())) != state && !isAbbreviatedWord(tokens, last)) {
                boolean georgia = words.get(0).equals(GEORGIA);
                boolean city = countries.kind(forms.actor(hit.form())) == ActorKind.PLACE
                        || forms.method(hit.form()) == Method.METONYM;
                return (!georgia || city) && !and.containsAfter(tokens, last);
            }
        }
        return false;
    }

    /** Whether a word of two letters is no abbreviation, since it is not all in capitals. */
    private static boolean isAbbreviatedWord(Tokens tokens, int token) {
        return tokens.length(token) == 2 && !tokens.is(token, Tokens.ALL_CAPITALS) && !isBeforeDot(tokens, token);
    }

    private static boolean isBeforeDot(Tokens tokens, int token) {
        int end = tokens.end(token);
        return end < tokens.text().length() && tokens.text().charAt(end) == '.';
    }

    /** Whether a word for a region, alone or after {@code في}, and the name of a region of another state stand after it. */
    private boolean isInArabicRegion(List<Hit> hits, int index) {
        Hit hit = hits.get(index);
        Tokens tokens = hit.tokens();
        int word = hit.last() + 1;
        if (word + 1 < tokens.size() && tokens.length(word) == 2 && tokens.plain(word, 0) == ArabicLetters.FEH) {
            word++;
        }
        if (!regionWords.contains(tokens, word) || index + 1 >= hits.size()) {
            return false;
        }
        Hit region = hits.get(index + 1);
        int usa = countries.numbered("USA");
        return region.tokens() == tokens
                && region.last() - hit.last() <= WORDS_TO_REGION
                && countries.of(forms.actor(hit.form())) != usa
                && forms.actor(region.form()) != Form.NOBODY
                && countries.of(forms.actor(region.form())) == usa;
    }

    private boolean isNamedOtherwise(List<Hit> hits, Hit hit) {
        int state = countries.of(forms.actor(hit.form()));
        for (Hit other : hits) {
            int actor = forms.actor(other.form());
            boolean names = actor != Form.NOBODY && forms.method(other.form()) != Method.ROLE && !other.needsEvidence();
            if (names && state != Countries.NONE && countries.of(actor) == state && other.form() != hit.form()) {
                return true;
            }
        }
        return false;
    }
}
