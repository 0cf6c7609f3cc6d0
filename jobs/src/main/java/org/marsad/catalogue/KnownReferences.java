package org.marsad.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out of the answers of queries what refers to actors that no list has; in other lists that is a fault. */
final class KnownReferences {

    private final Set<String> ids = new HashSet<>();
    private final Set<String> states = new HashSet<>();

    private KnownReferences(List<ListedActor> listed) {
        for (ListedActor actor : listed) {
            ids.add(actor.actor().id());
            if (actor.actor().kind() == ActorKind.STATE) {
                states.add(actor.actor().id());
            }
        }
    }

    static List<ListedActor> of(List<ListedActor> listed) {
        if (listed.stream().allMatch(actor -> actor.list().curated())) {
            return listed;
        }
        KnownReferences known = new KnownReferences(listed);
        return listed.stream()
                .map(actor -> actor.list().curated() ? actor : actor.with(known.of(actor.actor())))
                .toList();
    }

    private Actor of(Actor actor) {
        return actor.belongingTo(
                states.contains(actor.country()) ? actor.country() : null,
                ids.contains(actor.partOf()) ? actor.partOf() : null);
    }
}
