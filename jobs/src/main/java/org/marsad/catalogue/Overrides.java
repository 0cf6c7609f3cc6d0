package org.marsad.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.marsad.text.SpellingKey;

/**
 * Carries out the lines of overrides on the listed actors, in their order; they win over every list.
 *
 * <p>Where a line gives a spelling to an actor, all others lose it on its days.
 */
final class Overrides {

    private final ActorsByName actors;
    private final List<CatalogueFault> faults;
    private final Set<String> notNames = new TreeSet<>();
    private final Map<String, String> successors = new HashMap<>();

    private Overrides(ActorsByName actors, List<CatalogueFault> faults) {
        this.actors = actors;
        this.faults = faults;
    }

    /**
     * What the overrides leave.
     *
     * @param notNames phrases that name nobody
     * @param successors the actors that were removed, and those that they were merged into, or null
     */
    record Result(List<ListedActor> actors, List<String> notNames, Map<String, String> successors) {}

    static Result apply(List<OverrideLine> lines, List<ListedActor> listed, List<CatalogueFault> faults) {
        Overrides overrides = new Overrides(new ActorsByName(listed, lines), faults);
        faults.addAll(Contradictions.among(lines));
        lines.forEach(overrides::apply);
        return overrides.result();
    }

    private void apply(OverrideLine line) {
        if (line.actorId() != null && actors.at(line.actorId()).isEmpty()) {
            faults.add(line.fault(
                    "There is no actor " + line.actorId() + ".",
                    "Look for its id with 'marsad catalogue --find NAME'."));
            return;
        }
        switch (line.operation()) {
            case MERGE -> merge(line);
            case SPLIT -> split(line);
            case RENAME -> rename(line);
            case BLOCK -> block(line);
            case ALIAS -> alias(line);
        }
    }

    private void merge(OverrideLine line) {
        List<Integer> others = actors.at(line.otherId());
        if (others.isEmpty() || line.otherId().equals(line.actorId())) {
            faults.add(line.fault(
                    "There is no other actor " + line.otherId() + ".",
                    "Look for its id with 'marsad catalogue --find NAME'."));
            return;
        }
        for (int i : actors.at(line.actorId())) {
            List<Spelling> handed = new ArrayList<>();
            for (Spelling spelling : actors.actor(i).spellings()) {
                spelling.validity()
                        .within(line.days())
                        .forEach(days ->
                                handed.add(spelling.as(aliasFor(spelling)).on(days)));
            }
            // What is handed over keeps its place among the lists, and with it what it wins and loses.
            actors.add(actors.get(i).with(actors.get(others.get(0)).actor().furtherSpellings(handed)));
            if (line.days().isAlways()) {
                actors.remove(i);
            } else {
                actors.cut(i, spelling -> true, line.days());
            }
        }
        if (line.days().isAlways()) {
            succeed(line.actorId(), line.otherId());
        }
    }

    private void succeed(String actorId, String otherId) {
        successors.replaceAll((id, successor) -> actorId.equals(successor) ? otherId : successor);
        successors.put(actorId, otherId);
    }

    private static SpellingUse aliasFor(Spelling spelling) {
        return spelling.use() == SpellingUse.NAME ? SpellingUse.ALIAS : spelling.use();
    }

    private void split(OverrideLine line) {
        if (actors.at(line.otherId()).isEmpty()) {
            Actor from = actors.get(actors.at(line.actorId()).get(0)).actor();
            String text = line.texts().get(0);
            boolean arabic = Language.ofLetters(text) == Language.ARABIC;
            Actor made = new Actor(
                    line.otherId(),
                    from.kind(),
                    arabic ? null : text,
                    arabic ? text : null,
                    from.country(),
                    from.partOf(),
                    null,
                    null,
                    null,
                    List.of());
            actors.add(new ListedActor(made, line.file(), line.line(), CatalogueList.ONLY));
        }
        for (String text : line.texts()) {
            String key = SpellingKey.of(text);
            List<Integer> owners = actors.holding(key).stream()
                    .filter(i -> actors.actor(i).id().equals(line.actorId()))
                    .toList();
            List<Spelling> moved = owners.stream()
                    .flatMap(i -> actors.actor(i).spellings().stream())
                    .filter(spelling -> SpellingKey.of(spelling.text()).equals(key))
                    .toList();
            if (moved.isEmpty()) {
                noSpelling(line, text);
                continue;
            }
            owners.forEach(i ->
                    actors.cut(i, spelling -> SpellingKey.of(spelling.text()).equals(key), line.days()));
            actors.take(text, line.otherId(), line.days());
            moved.forEach(spelling -> spelling.validity()
                    .within(line.days())
                    .forEach(days -> actors.give(actors.at(line.otherId()).get(0), spelling.on(days))));
        }
    }

    private void noSpelling(OverrideLine line, String text) {
        faults.add(line.fault(
                "'" + text + "' is no spelling of " + line.actorId() + ".",
                "Look at its spellings with 'marsad catalogue --find NAME'."));
    }

    private void rename(OverrideLine line) {
        for (String text : line.texts()) {
            boolean arabic = Language.ofLetters(text) == Language.ARABIC;
            actors.take(text, line.actorId(), Validity.ALWAYS);
            actors.at(line.actorId()).forEach(i -> {
                Actor actor = actors.actor(i);
                List<Spelling> spellings = new ArrayList<>();
                spellings.add(new Spelling(text, Language.ofLetters(text), SpellingUse.NAME));
                for (Spelling spelling : actor.spellings()) {
                    boolean former = spelling.language() == Language.ofLetters(text);
                    spellings.add(former ? spelling.as(aliasFor(spelling)) : spelling);
                }
                actors.set(i, actor.named(arabic ? actor.nameEn() : text, arabic ? text : actor.nameAr(), spellings));
            });
        }
    }

    private void block(OverrideLine line) {
        if (line.texts().isEmpty()) {
            for (int i : actors.at(line.actorId())) {
                actors.cut(i, spelling -> true, line.days());
                if (line.days().isAlways()) {
                    actors.remove(i);
                    succeed(line.actorId(), null);
                }
            }
            return;
        }
        for (String text : line.texts()) {
            String key = SpellingKey.of(text);
            List<Integer> owners = actors.holding(key).stream()
                    .filter(i -> line.actorId() == null || actors.actor(i).id().equals(line.actorId()))
                    .toList();
            owners.forEach(i ->
                    actors.cut(i, spelling -> SpellingKey.of(spelling.text()).equals(key), line.days()));
            if (line.actorId() != null && owners.isEmpty()) {
                noSpelling(line, text);
            } else if (line.actorId() == null && line.days().isAlways()) {
                notNames.add(text);
            } else if (owners.isEmpty()) {
                faults.add(line.fault(
                        "'" + text + "' is no spelling of any actor.",
                        "Leave out the dates to block it as a phrase that names nobody."));
            }
        }
    }

    private void alias(OverrideLine line) {
        for (String text : line.texts()) {
            if (SpellingKey.of(text).isEmpty()) {
                // Told already.
                continue;
            }
            if (line.use().standsAlone()) {
                actors.take(text, line.actorId(), line.days());
            }
            actors.give(
                    actors.at(line.actorId()).get(0),
                    new Spelling(text, Language.ofLetters(text), line.use(), line.days()));
        }
    }

    private Result result() {
        List<ListedActor> left = actors.left();
        return new Result(
                successors.isEmpty()
                        ? left
                        : left.stream()
                                .map(listed -> listed.with(referring(listed.actor())))
                                .toList(),
                List.copyOf(notNames),
                successors);
    }

    private Actor referring(Actor actor) {
        boolean country = successors.containsKey(actor.country());
        boolean whole = successors.containsKey(actor.partOf());
        return country || whole
                ? actor.belongingTo(
                        country ? successors.get(actor.country()) : actor.country(),
                        whole ? successors.get(actor.partOf()) : actor.partOf())
                : actor;
    }
}
