package org.marsad.engine.focus;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;
import org.marsad.engine.matcher.Mention;
import org.marsad.engine.matcher.Method;
import org.marsad.engine.matcher.Part;

/**
 * Tells which states an article is about, and how surely.
 *
 * <p>To a state leads whatever {@link Clue} says: its names, demonyms and capitals; the places, persons, organisations,
 * groups and media to which the catalogue gives it as {@code country}; and the signs of {@link StateSigns}. What is only
 * cited, or tells where a report was written or where securities are listed ({@code listed in Luxembourg}), leads nowhere.
 *
 * <p>A sentence is divided among the states it leads to: if it names three, each has a third of it. The title is a
 * sentence, and the first of the body is the lead. The score is the logistic function 1 / (1 + e<sup>-z</sup>) of the sum
 * z of
 *
 * <ul>
 *   <li>{@value #BASE};
 *   <li>{@value #TITLE} if a name, demonym or capital of the state stands in the title;
 *   <li>{@value #LEAD} if anything in the lead leads to it, and {@value #LEAD_PART} times its part of the lead;
 *   <li>{@value #PART} times its part of all sentences that lead to any state;
 *   <li>{@value #NAME} if it is called by its name, and not only by adjectives or its capital;
 *   <li>{@value #SEATED} if an international body sits there, which is often all that there is.
 * </ul>
 *
 * <p>The weights are those of a logistic regression on the places that editors gave to half of the first 10,000 reports
 * of Reuters-21578, rounded. {@code docs/benchmarks.md} has precision and recall from several scores on, on the other
 * half.
 */
public final class StateFocus implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double BASE = -2.2;
    private static final double TITLE = 1.2;
    private static final double LEAD = 0.9;
    private static final double LEAD_PART = 1;
    private static final double PART = 1.7;
    private static final double NAME = 0.9;
    private static final double SEATED = -0.6;
    private static final int LEAD_SENTENCE = 1;
    private static final List<String> LISTING =
            List.of("listed in ", "listed on the ", "listed in the ", "listing in ", "listing on the ");
    private static final double DIGITS = 1_000;

    private final HashSet<String> states = new HashSet<>();
    private final HashMap<String, String> countries = new HashMap<>();
    private final StateSigns signs;

    public StateFocus(Catalogue catalogue) {
        for (Actor actor : catalogue.actors()) {
            if (actor.kind() == ActorKind.STATE) {
                states.add(actor.id());
            } else if (actor.country() != null) {
                countries.put(actor.id(), actor.country());
            }
        }
        signs = new StateSigns(states);
    }

    /**
     * The states that an article leads to, in order of their ids.
     *
     * @param title may be null
     * @param body may be null
     * @param mentions those of the article, in any order
     */
    public List<FocusedState> of(String title, String body, LocalDate published, List<Mention> mentions) {
        List<Trace> traces = new ArrayList<>();
        Set<String> called = new HashSet<>();
        for (Mention mention : mentions) {
            String text = mention.part() == Part.TITLE ? title : body;
            Trace trace = mention.attribution() || isListing(text, mention.start()) ? null : trace(mention);
            if (trace != null) {
                traces.add(trace);
                if (trace.clue() == Clue.NAMED && namesInFull(mention.method())) {
                    called.add(trace.stateId());
                }
            }
        }
        signs.find(title, body, published, traces);
        return scored(traces, called);
    }

    private Trace trace(Mention mention) {
        String id = mention.actorId();
        if (states.contains(id)) {
            return new Trace(id, Clue.NAMED, mention.sentence());
        }
        String country = countries.get(id);
        if (country != null) {
            return new Trace(country, Clue.MEMBER, mention.sentence());
        }
        String seat = signs.seat(id);
        return seat == null ? null : new Trace(seat, Clue.SEAT, mention.sentence());
    }

    /** Whether securities are listed there, which most of them are far from where they come from. */
    private static boolean isListing(String text, int start) {
        return LISTING.stream().anyMatch(words -> text.startsWith(words, start - words.length()));
    }

    private static boolean namesInFull(Method method) {
        return method == Method.NAME || method == Method.ALIAS || method == Method.ACRONYM;
    }

    private static List<FocusedState> scored(List<Trace> traces, Set<String> called) {
        Map<Integer, Set<String>> bySentence = new HashMap<>();
        Map<String, List<Trace>> byState = new TreeMap<>();
        for (Trace trace : traces) {
            bySentence.computeIfAbsent(trace.sentence(), key -> new HashSet<>()).add(trace.stateId());
            byState.computeIfAbsent(trace.stateId(), key -> new ArrayList<>()).add(trace);
        }
        List<FocusedState> scored = new ArrayList<>();
        byState.forEach((state, own) -> scored.add(scored(state, own, called.contains(state), bySentence)));
        return scored;
    }

    private static FocusedState scored(
            String state, List<Trace> own, boolean called, Map<Integer, Set<String>> bySentence) {
        double z = BASE + (called ? NAME : 0);
        if (own.stream().anyMatch(trace -> trace.clue() == Clue.NAMED && trace.isInTitle())) {
            z += TITLE;
        }
        if (own.stream().anyMatch(trace -> trace.clue() == Clue.SEAT)) {
            z += SEATED;
        }
        double parts = 0;
        List<Integer> sentences =
                own.stream().map(Trace::sentence).distinct().sorted().toList();
        for (int sentence : sentences) {
            double part = 1.0 / bySentence.get(sentence).size();
            parts += part;
            z += sentence == LEAD_SENTENCE ? LEAD + LEAD_PART * part : 0;
        }
        z += PART * parts / bySentence.size();
        return new FocusedState(
                state,
                Math.round(DIGITS / (1 + Math.exp(-z))) / DIGITS,
                own.stream().map(Trace::clue).sorted().findFirst().orElseThrow(),
                sentences.size(),
                own.stream().anyMatch(Trace::isInTitle));
    }
}
