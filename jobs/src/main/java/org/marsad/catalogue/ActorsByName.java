package org.marsad.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.marsad.text.SpellingKey;

/** Listed actors by number, which can be changed; found by the ids and the spellings that overrides name. */
final class ActorsByName {

    private final List<ListedActor> actors;
    private final Map<String, Set<Integer>> byId = new HashMap<>();
    private final Map<String, Set<Integer>> byKey = new HashMap<>();
    private final Set<Integer> removed = new HashSet<>();

    ActorsByName(List<ListedActor> listed, List<OverrideLine> lines) {
        actors = new ArrayList<>(listed);
        for (OverrideLine line : lines) {
            for (String id : new String[] {line.actorId(), line.otherId()}) {
                if (id != null) {
                    byId.put(id, new LinkedHashSet<>());
                }
            }
            line.texts().forEach(text -> byKey.put(SpellingKey.of(text), new LinkedHashSet<>()));
        }
        if (!lines.isEmpty()) {
            for (int i = 0; i < actors.size(); i++) {
                indexAt(i);
            }
        }
    }

    private void indexAt(int i) {
        Actor actor = actors.get(i).actor();
        byId.getOrDefault(actor.id(), new HashSet<>()).add(i);
        if (!byKey.isEmpty()) {
            for (Spelling spelling : actor.spellings()) {
                byKey.getOrDefault(SpellingKey.of(spelling.text()), new HashSet<>())
                        .add(i);
            }
        }
    }

    ListedActor get(int i) {
        return actors.get(i);
    }

    Actor actor(int i) {
        return actors.get(i).actor();
    }

    /** Where an actor stands, once for each list that has it. */
    List<Integer> at(String id) {
        return byId.get(id).stream().filter(i -> !removed.contains(i)).toList();
    }

    /** Where the actors stand that have a spelling of that key, or had it. */
    List<Integer> holding(String key) {
        return byKey.get(key).stream().filter(i -> !removed.contains(i)).toList();
    }

    void remove(int i) {
        removed.add(i);
    }

    void add(ListedActor listed) {
        actors.add(listed);
        indexAt(actors.size() - 1);
    }

    void set(int i, Actor actor) {
        actors.set(i, actors.get(i).with(actor));
        indexAt(i);
    }

    void give(int i, Spelling spelling) {
        List<Spelling> spellings = new ArrayList<>(actor(i).spellings());
        spellings.add(spelling);
        set(i, actor(i).withSpellings(spellings));
    }

    /** Takes a spelling that stands alone from all but one actor. */
    void take(String text, String exceptId, Validity days) {
        String key = SpellingKey.of(text);
        for (int i : holding(key)) {
            if (!actor(i).id().equals(exceptId)) {
                cut(
                        i,
                        spelling -> spelling.use().standsAlone()
                                && SpellingKey.of(spelling.text()).equals(key),
                        days);
            }
        }
    }

    /** Takes spellings from an actor, on these days. */
    void cut(int i, Predicate<Spelling> which, Validity days) {
        List<Spelling> left = new ArrayList<>();
        for (Spelling spelling : actor(i).spellings()) {
            if (which.test(spelling)) {
                spelling.validity().without(days).forEach(rest -> left.add(spelling.on(rest)));
            } else {
                left.add(spelling);
            }
        }
        set(i, actor(i).withSpellings(left));
    }

    /** The actors that have not been removed. */
    List<ListedActor> left() {
        List<ListedActor> left = new ArrayList<>(actors.size());
        for (int i = 0; i < actors.size(); i++) {
            if (!removed.contains(i)) {
                left.add(actors.get(i));
            }
        }
        return left;
    }
}
