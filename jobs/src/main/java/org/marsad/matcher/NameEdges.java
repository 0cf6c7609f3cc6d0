package org.marsad.matcher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;

/**
 * Tells the name itself from the words around it that say what it is, honour it or say whose it is, so that a surface is
 * the name whether the catalogue lists it with such words or not.
 *
 * <ul>
 *   <li>before the name a word for the kind of thing, a title or an honour, before a person's the adjective of a state: {@code مدينة بعلبك}, {@code حركة حماس},
 *       {@code الملك عبدالله الثاني}; after the name of a place or state an epithet, after that of a
 *       body the adjective of a state: {@code مكة المكرمة}, {@code حزب الله اللبناني};
 *   <li>only where what is left is a name, alias, acronym or short form of the same actor: {@code جنوب لبنان} and {@code
 *       الجيش اللبناني} stay whole, and so do {@code مجلس النواب الأمريكي} and {@code منظمة التحرير الفلسطينية}, since short
 *       forms of several words are no names;
 *   <li>words for settlements and their like also go before a single word that is no person's or state's, since many names
 *       of places are ordinary words too and are listed only with such a word: {@code مدينة مشهد}, {@code نهر الليطاني};
 *       but {@code مدينة الصدر}, {@code نهر الأردن}.
 * </ul>
 */
final class NameEdges {

    /** The words before and after the name itself. */
    record Edges(int before, int after) {

        int sum() {
            return before + after;
        }
    }

    static final Edges NONE = new Edges(0, 0);

    private static final int MAX = 3;

    private final HeadNouns kinds = HeadNouns.load();
    private final Map<List<String>, Set<Integer>> owners = new HashMap<>();
    private final Map<List<String>, Set<Integer>> named = new HashMap<>();
    private final Set<List<String>> metonyms = new HashSet<>();
    private final Set<String> demonyms = new HashSet<>();
    private final List<Actor> actors;

    NameEdges(List<Actor> actors, Collection<Form> forms) {
        this.actors = actors;
        for (Form form : forms) {
            if (form.method() == Method.DEMONYM && form.words().size() == 1) {
                demonyms.add(form.words().get(0));
            } else if (form.method() == Method.METONYM) {
                metonyms.add(form.words());
            } else if (isName(form)) {
                owners.computeIfAbsent(form.words(), words -> new HashSet<>()).add(form.actor());
                if (form.standsAlone()) {
                    named.computeIfAbsent(form.words(), words -> new HashSet<>())
                            .add(form.actor());
                }
            }
        }
    }

    private static boolean isName(Form form) {
        return form.actor() != Form.NOBODY && (form.method().namesInFull() || form.isShort());
    }

    /** The forms, each with the words around its name. */
    List<Form> cut(List<Form> forms) {
        List<Form> cut = new ArrayList<>(forms.size());
        for (Form form : forms) {
            cut.add(isName(form) && form.words().size() > 1 ? form.withEdges(edges(form)) : form);
        }
        return cut;
    }

    private Edges edges(Form form) {
        List<String> words = form.words();
        ActorKind kind = actors.get(form.actor()).kind();
        int leading = leading(words, kind);
        int trailing = trailing(words, kind);
        Edges most = NONE;
        for (int before = 0; before <= leading; before++) {
            for (int after = 0; after <= trailing && before + after < words.size(); after++) {
                Edges edges = new Edges(before, after);
                if (edges.sum() > most.sum() && leavesName(form, words.subList(before, words.size() - after), edges)) {
                    most = edges;
                }
            }
        }
        return most;
    }

    private int leading(List<String> words, ActorKind kind) {
        int count = 0;
        while (count < Math.min(MAX, words.size() - 1)
                && (kinds.isBefore(words.get(count)) || (kind == ActorKind.PERSON && isAdjective(words.get(count))))) {
            count++;
        }
        return count;
    }

    private int trailing(List<String> words, ActorKind kind) {
        int count = 0;
        while (count < Math.min(MAX, words.size() - 1) && isAfter(words.get(words.size() - 1 - count), kind)) {
            count++;
        }
        return count;
    }

    private boolean isAfter(String word, ActorKind kind) {
        return switch (kind) {
            case STATE, PLACE -> kinds.isAfter(word);
            case ORGANISATION, GROUP, MEDIA -> isAdjective(word);
            case PERSON -> false;
        };
    }

    /** Whether the word is the adjective of a state with the article, or of a nation that is none. */
    private boolean isAdjective(String word) {
        return word.startsWith(Particles.ARTICLE) && (demonyms.contains(word) || kinds.isNational(word));
    }

    private boolean leavesName(Form form, List<String> rest, Edges edges) {
        if (rest.stream().allMatch(kinds::isKind)) {
            return false;
        }
        Map<List<String>, Set<Integer>> names =
                kinds.isKind(rest.get(0)) || (edges.after() > 0 && rest.size() > 1) ? named : owners;
        return names.getOrDefault(rest, Set.of()).contains(form.actor())
                || (edges.before() > 0 && isSettlement(form, rest, edges.before()));
    }

    private boolean isSettlement(Form form, List<String> rest, int before) {
        return rest.size() == 1
                && actors.get(form.actor()).kind() == ActorKind.PLACE
                && kinds.isSettlement(form.words().get(before - 1))
                && !metonyms.contains(rest)
                && owners.getOrDefault(rest, Set.of()).stream()
                        .map(owner -> actors.get(owner).kind())
                        .noneMatch(kind -> kind == ActorKind.PERSON || kind == ActorKind.STATE);
    }
}
