package org.marsad.matcher;

import java.io.Serializable;
import java.util.List;

/**
 * Tells which club plays where a short form with the article stands beside a word of playing: {@code فاز الهلال}, {@code
 * أمام الاتحاد}.
 *
 * <p>Of several clubs of that name it is the one whose state the article names most often, which its full name adds
 * {@value #IN_FULL_WEIGHT} times to; nobody if two are alike.
 */
final class ClubMatches implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FILE = "match-words.tsv";
    private static final int IN_FULL_WEIGHT = 3;

    private final FormTable forms;
    private final WordList before;
    private final WordList after;

    ClubMatches(FormTable forms) {
        this.forms = forms;
        before = words("before");
        after = words("after");
    }

    private static WordList words(String edge) {
        List<String> words = WordList.rows(FILE).stream()
                .filter(row -> row.get(0).equals(edge))
                .map(row -> row.get(1))
                .toList();
        return WordList.of(words.toArray(String[]::new));
    }

    /**
     * The form of the club that the hit names, or {@link FormTable#NONE}.
     *
     * @param clubs whether each actor is a club, by number
     */
    int club(Hit hit, boolean[] clubs, NamedActors named, long day) {
        if (forms.method(hit.form()) != Method.SURNAME || !mayBeClub(hit.form(), clubs) || !plays(hit)) {
            return FormTable.NONE;
        }
        return mostNamed(hit, clubs, named, day);
    }

    /** The same, wherever the hit stands. */
    int mostNamed(Hit hit, boolean[] clubs, NamedActors named, long day) {
        int best = FormTable.NONE;
        int most = -1;
        for (int form = hit.form(); form != FormTable.NONE; form = forms.next(form)) {
            if (forms.method(form) != Method.SURNAME || !forms.holds(form, day)) {
                continue;
            }
            int actor = forms.actor(form);
            int score = named.timesOf(named.stateOfActor(actor)) + (named.inFull(actor) ? IN_FULL_WEIGHT : 0);
            if (!clubs[actor]) {
                if (named.inFull(actor)) {
                    return FormTable.NONE;
                }
            } else if (score > most) {
                best = form;
                most = score;
            } else if (score == most && best != FormTable.NONE && actor != forms.actor(best)) {
                best = FormTable.NONE;
            }
        }
        return best;
    }

    private boolean mayBeClub(int first, boolean[] clubs) {
        for (int form = first; form != FormTable.NONE; form = forms.next(form)) {
            if (forms.method(form) == Method.SURNAME && clubs[forms.actor(form)]) {
                return true;
            }
        }
        return false;
    }

    private boolean plays(Hit hit) {
        return (hit.stripped() == 0 && before.containsBefore(hit.tokens(), hit.first()))
                || after.containsAfter(hit.tokens(), hit.last());
    }
}
