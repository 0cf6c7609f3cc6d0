package org.marsad.matcher;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.catalogue.ActorKind;

/**
 * Settles within one article whom the forms name that need other mentions to lean on.
 *
 * <ul>
 *   <li>a short form refers to the one actor with that short form whom the article names in full; to nobody if it names
 *       two of them, or none;
 *   <li>a short form of several words, such as {@code وزارة الصحة}, refers without that to an organisation or group of the one state
 *       to which all that the article names belongs, if the catalogue has one there, and to nobody if there is no such
 *       state or there are several;
 *   <li>one of several words that persons of several states share, such as {@code King Abdullah}, refers to the one whose
 *       state the article names most often;
 *   <li>a word with another meaning counts if the article has a mention of the same actor that needs no evidence.
 * </ul>
 */
final class References {

    private static final int NONE = -1;
    /** Titles that short forms begin with. */
    private static final WordList HONOURS = WordList.of(
            "الملك",
            "الملكة",
            "الأمير",
            "الأميرة",
            "الشيخ",
            "السلطان",
            "البابا",
            "king",
            "queen",
            "prince",
            "princess",
            "sheikh",
            "emir",
            "sultan",
            "pope",
            "president");

    private final FormTable forms;
    private final Countries countries;
    private final BitSet namedInFull = new BitSet();
    private final BitSet mentioned = new BitSet();
    private final Map<Integer, Integer> timesOfState = new HashMap<>();
    private final long day;
    private int onlyState = NONE;
    private boolean severalStates;

    /**
     * @param roles what titles say of the hits, see {@link Roles#read}
     */
    References(FormTable forms, Countries countries, List<Hit> hits, int[] roles, long day) {
        this.forms = forms;
        this.countries = countries;
        this.day = day;
        for (int i = 0; i < roles.length; i++) {
            Hit hit = hits.get(i);
            Method method = forms.method(hit.form());
            if (method == Method.ROLE) {
                noteState(roles[i] == Roles.NONE ? Countries.NONE : countries.of(roles[i]));
            } else if (roles[i] != Roles.NONE) {
                namedInFull.set(forms.actor(roles[i]));
                noteState(countries.of(forms.actor(roles[i])));
            } else if (!hit.needsEvidence() && (method != Method.SURNAME || hit.chosen())) {
                mentioned.set(forms.actor(hit.form()));
                noteState(countries.of(forms.actor(hit.form())));
                if (method.namesInFull()) {
                    namedInFull.set(forms.actor(hit.form()));
                }
            }
        }
    }

    private void noteState(int state) {
        if (state != Countries.NONE) {
            timesOfState.merge(state, 1, Integer::sum);
            severalStates |= onlyState != NONE && onlyState != state;
            onlyState = state;
        }
    }

    /** The form of the actor whom the hit names, or a negative number if it names nobody. */
    int resolve(Hit hit) {
        if (forms.method(hit.form()) == Method.SURNAME && !hit.chosen()) {
            return onlyReferent(hit);
        }
        return hit.needsEvidence() && !mentioned.get(forms.actor(hit.form())) ? NONE : hit.form();
    }

    private int onlyReferent(Hit hit) {
        int referent = NONE;
        for (int form = hit.form(); form != FormTable.NONE; form = forms.next(form)) {
            if (forms.method(form) != Method.SURNAME
                    || !namedInFull.get(forms.actor(form))
                    || !forms.holds(form, day)) {
                continue;
            }
            if (referent != NONE && forms.actor(form) != forms.actor(referent)) {
                return NONE;
            }
            referent = form;
        }
        if (referent != NONE || hit.isSingleWord()) {
            return referent;
        }
        int body = onlyState != NONE && !severalStates ? bodyOf(onlyState, hit) : NONE;
        return body == NONE && HONOURS.contains(hit.tokens(), hit.first()) ? namesakeOfState(hit) : body;
    }

    /** The only one of several persons of a title and name whose state the article names, or names most often. */
    private int namesakeOfState(Hit hit) {
        int best = NONE;
        int most = 0;
        int persons = 0;
        for (int form = hit.form(); form != FormTable.NONE; form = forms.next(form)) {
            int actor = forms.actor(form);
            if (forms.method(form) != Method.SURNAME || countries.kind(actor) != ActorKind.PERSON) {
                continue;
            }
            persons++;
            int times = forms.holds(form, day) ? timesOfState.getOrDefault(countries.of(actor), 0) : 0;
            if (times > most) {
                best = form;
                most = times;
            } else if (times == most) {
                best = NONE;
            }
        }
        return persons > 1 ? best : NONE;
    }

    private int bodyOf(int state, Hit hit) {
        int body = NONE;
        for (int form = hit.form(); form != FormTable.NONE; form = forms.next(form)) {
            if (forms.method(form) == Method.SURNAME
                    && forms.holds(form, day)
                    && countries.isBodyOf(forms.actor(form), state)) {
                if (body != NONE && forms.actor(body) != forms.actor(form)) {
                    return NONE;
                }
                body = form;
            }
        }
        return body;
    }
}
