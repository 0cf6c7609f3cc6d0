package org.marsad.matcher;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;
import org.marsad.text.ArabicLetters;
import org.marsad.text.Gap;
import org.marsad.text.Tokens;

/**
 * Chooses among actors that share a spelling by what the article tells.
 *
 * <ul>
 *   <li>a place in quotation marks, or after a word for several media, that lends its name to a medium is the medium:
 *       «الشرق الأوسط», {@code صحيفتي الحياة والشرق الأوسط};
 *   <li>a city may be its club, and a short form a club that the article does not name in full, see {@link ClubNames} and
 *       {@link ClubMatches};
 *   <li>a spelling of {@link Homonyms} is told by its vowel signs; by the words right around it; by the states or the cities that it is
 *       listed with ({@code السعودية وعمان}, {@code بيروت وعمان}); by a dateline, which names a city; by the state whose
 *       actors the article names most, those near by counted {@value #NEAR_WEIGHT} times; by whether states or cities stand
 *       near by; else it is the one that it names most often, or nobody.
 * </ul>
 */
final class Namesakes implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NONE = -1;
    private static final int NEAR = 12;
    private static final int NEAR_WEIGHT = 3;

    private record Cues(boolean guessed, WordList before, WordList after, HashSet<String> written)
            implements Serializable {

        boolean tell(Hit hit) {
            return before.containsBefore(hit.tokens(), hit.first())
                    || after.containsAfter(hit.tokens(), hit.last())
                    || written.contains(hit.tokens().text().substring(hit.start(), hit.end()));
        }
    }

    private final FormTable forms;
    private final ActorKind[] kinds;
    private final ClubNames clubs;
    /** The state that each actor is or belongs to, by number, or {@link #NONE}. */
    private final int[] states;

    private final WordList mediaHeads = WordList.of(
            "صحيفتي", "صحيفتا", "صحف", "الصحف", "جريدتي", "جريدتا", "قناتي", "قناتا", "قنوات", "مجلتي", "مجلتا");
    private final HashMap<Integer, Cues> cues = new HashMap<>();

    Namesakes(Catalogue catalogue, FormTable forms, Homonyms homonyms) {
        this.forms = forms;
        List<Actor> actors = catalogue.actors();
        kinds = new ActorKind[actors.size()];
        clubs = new ClubNames(actors, forms);
        states = new int[actors.size()];
        Map<String, Integer> numbers = new HashMap<>();
        actors.forEach(actor -> numbers.put(actor.id(), numbers.size()));
        for (int i = 0; i < kinds.length; i++) {
            Actor actor = actors.get(i);
            kinds[i] = actor.kind();
            states[i] = actor.kind() == ActorKind.STATE ? i : numbers.getOrDefault(actor.country(), NONE);
        }
        homonyms.bySpelling().values().stream()
                .flatMap(List::stream)
                .forEach(reading -> cues.put(
                        reading.actor(),
                        new Cues(
                                reading.guessed(),
                                reading.before(),
                                reading.after(),
                                new HashSet<>(reading.written()))));
    }

    /** The hits in their order, each in the form that the article tells, without those of which it tells nothing. */
    List<Hit> settle(List<Hit> hits, long day) {
        List<Hit> settled = new ArrayList<>(hits.size());
        NamedActors named = new NamedActors(forms, states, hits);
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (hit.introduced() || forms.actor(hit.form()) == Form.NOBODY) {
                settled.add(hit);
            } else if (forms.isHomonym(hit.form())) {
                Hit chosen = homonym(hits, i, named, day);
                if (chosen != null) {
                    settled.add(chosen);
                }
            } else if (isPlaceName(hit)) {
                settled.add(medium(clubs.read(hit, named, day), day));
            } else {
                settled.add(clubs.isShortName(hit) ? clubs.read(hit, named, day) : clubs.readPlaying(hit, named, day));
            }
        }
        return settled;
    }

    private boolean isPlaceName(Hit hit) {
        Method method = forms.method(hit.form());
        return method == Method.METONYM || (method.namesInFull() && kinds[forms.actor(hit.form())] == ActorKind.PLACE);
    }

    private Hit medium(Hit hit, long day) {
        if (!hit.chosen() && (hit.isQuoted() || isListedMedium(hit))) {
            for (int form = hit.form(); form != FormTable.NONE; form = forms.next(form)) {
                if (kinds[forms.actor(form)] == ActorKind.MEDIA && forms.holds(form, day)) {
                    return hit.as(form, Settled.SURE);
                }
            }
        }
        return hit;
    }

    /** Whether it stands after a dual or plural such as {@code صحيفتي}, or after one other name that does. */
    private boolean isListedMedium(Hit hit) {
        return hit.stripped() == 0
                ? mediaHeads.containsBefore(hit.tokens(), hit.first())
                : hit.tokens().plain(hit.first(), 0) == ArabicLetters.WAW
                        && (mediaHeads.containsBefore(hit.tokens(), hit.first() - 1)
                                || mediaHeads.containsBefore(hit.tokens(), hit.first() - 2));
    }

    private Hit homonym(List<Hit> hits, int index, NamedActors named, long day) {
        Hit hit = hits.get(index);
        int[] readings = readings(hit, day);
        for (int form : readings) {
            if (cues.get(forms.actor(form)).tell(hit)) {
                return hit.as(form, Settled.SURE);
            }
        }
        int listed = listed(hits, index, readings);
        if (listed != NONE) {
            return hit.as(listed, Settled.SURE);
        }
        int told = told(hits, index, readings, named);
        if (told == NONE) {
            told = inCompany(hits, index, readings);
        }
        if (told != NONE) {
            return hit.as(told, Settled.SUPPORTED);
        }
        for (int form : readings) {
            if (cues.get(forms.actor(form)).guessed()) {
                return hit.as(form, Settled.GUESSED);
            }
        }
        return null;
    }

    private int[] readings(Hit hit, long day) {
        int[] readings = new int[0];
        for (int form = hit.form(); form != FormTable.NONE; form = forms.next(form)) {
            if (forms.isHomonym(form) && forms.holds(form, day)) {
                readings = Arrays.copyOf(readings, readings.length + 1);
                readings[readings.length - 1] = form;
            }
        }
        return readings;
    }

    /** The only reading as a state, or as a city, if the spelling stands in a list of such. */
    private int listed(List<Hit> hits, int index, int[] readings) {
        Hit hit = hits.get(index);
        for (int other : new int[] {index - 1, index + 1}) {
            if (other >= 0 && other < hits.size()) {
                Hit neighbour = hits.get(other);
                boolean joined = other < index ? isListed(neighbour, hit) : isListed(hit, neighbour);
                if (joined && !forms.isHomonym(neighbour.form()) && isPlaceOrState(neighbour)) {
                    return onlyReading(readings, isPlaceName(neighbour));
                }
            }
        }
        return NONE;
    }

    private boolean isPlaceOrState(Hit hit) {
        return forms.actor(hit.form()) != Form.NOBODY
                && (isPlaceName(hit)
                        || (forms.method(hit.form()).namesInFull()
                                && kinds[forms.actor(hit.form())] == ActorKind.STATE));
    }

    /** Whether the second stands right after the first, with a conjunction or a comma before it. */
    static boolean isListed(Hit first, Hit second) {
        Tokens tokens = second.tokens();
        if (first.tokens() != tokens || first.last() + 1 != second.first()) {
            return false;
        }
        int gap = tokens.gapBefore(second.first());
        boolean and = second.stripped() > 0 && tokens.plain(second.first(), 0) == ArabicLetters.WAW;
        String between = tokens.text().substring(tokens.end(first.last()), tokens.start(second.first()));
        return (and && gap == Gap.SPACE)
                || between.strip().equals("،")
                || between.strip().equals(",");
    }

    private int onlyReading(int[] readings, boolean asCity) {
        int only = NONE;
        for (int form : readings) {
            boolean city = forms.method(form) == Method.METONYM || kinds[forms.actor(form)] == ActorKind.PLACE;
            if (city == asCity) {
                if (only != NONE) {
                    return NONE;
                }
                only = form;
            }
        }
        return only;
    }

    /** The reading whose state the article names most, or {@link #NONE} if none is ahead of all others. */
    private int told(List<Hit> hits, int index, int[] readings, NamedActors named) {
        int best = NONE;
        int most = 0;
        int city = Dateline.holds(hits.get(index)) ? onlyReading(readings, true) : NONE;
        for (int form : readings) {
            int state = states[forms.actor(form)];
            int score = (city == form ? 1 : 0)
                    + named.timesOf(state)
                    + (NEAR_WEIGHT - 1) * (near(hits, index, -1, state, named) + near(hits, index, 1, state, named));
            if (score > most) {
                best = form;
                most = score;
            } else if (score == most) {
                best = NONE;
            }
        }
        return best;
    }

    /** The only reading as a state, or as a city, if there are more of such near by. */
    private int inCompany(List<Hit> hits, int index, int[] readings) {
        int balance = 0;
        for (int step : new int[] {-1, 1}) {
            int other = index + step;
            while (other >= 0 && other < hits.size() && isNear(hits.get(index), hits.get(other))) {
                Hit neighbour = hits.get(other);
                if (!forms.isHomonym(neighbour.form()) && isPlaceOrState(neighbour)) {
                    balance += isPlaceName(neighbour) ? 1 : -1;
                }
                other += step;
            }
        }
        return balance == 0 ? NONE : onlyReading(readings, balance > 0);
    }

    private int near(List<Hit> hits, int index, int step, int state, NamedActors named) {
        Hit hit = hits.get(index);
        int near = 0;
        for (int other = index + step;
                other >= 0 && other < hits.size() && isNear(hit, hits.get(other));
                other += step) {
            near += named.stateOf(hits.get(other)) == state ? 1 : 0;
        }
        return near;
    }

    private static boolean isNear(Hit hit, Hit other) {
        return hit.tokens() == other.tokens() && Math.abs(hit.first() - other.first()) <= NEAR;
    }
}
