package org.marsad.focus;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;
import org.marsad.matcher.ArticleText;
import org.marsad.matcher.Mention;
import org.marsad.matcher.Method;

/**
 * Tells which states an article is about, and how surely.
 *
 * <p>To a state leads whatever {@link Evidence} says: its names, demonyms and capitals; the places, persons, organisations,
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
    private static final Comparator<Trace> BY_STATE_AND_SENTENCE =
            Comparator.comparing(Trace::stateId).thenComparingInt(Trace::sentence);

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
     * @param mentions those of the article, in any order
     */
    public List<FocusedState> of(ArticleText text, LocalDate published, List<Mention> mentions) {
        List<Trace> traces = new ArrayList<>();
        Set<String> called = new HashSet<>();
        for (Mention mention : mentions) {
            String part = text.of(mention.part()).text();
            Trace trace = mention.attribution() || isListing(part, mention.start()) ? null : trace(mention);
            if (trace != null) {
                traces.add(trace);
                if (trace.clue() == Evidence.NAMED && namesInFull(mention.method())) {
                    called.add(trace.stateId());
                }
            }
        }
        signs.find(text, published, traces);
        return scored(traces, called);
    }

    private Trace trace(Mention mention) {
        String id = mention.actorId();
        if (states.contains(id)) {
            return new Trace(id, Evidence.NAMED, mention.sentence());
        }
        String country = countries.get(id);
        if (country != null) {
            return new Trace(country, Evidence.MEMBER, mention.sentence());
        }
        String seat = signs.seat(id);
        return seat == null ? null : new Trace(seat, Evidence.SEAT, mention.sentence());
    }

    /** Whether securities are listed there, which most of them are far from where they come from. */
    private static boolean isListing(String text, int start) {
        for (String words : LISTING) {
            if (text.startsWith(words, start - words.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesInFull(Method method) {
        return method == Method.NAME || method == Method.ALIAS || method == Method.ACRONYM;
    }

    private static List<FocusedState> scored(List<Trace> traces, Set<String> called) {
        traces.sort(BY_STATE_AND_SENTENCE);
        Int2IntOpenHashMap statesOfSentence = new Int2IntOpenHashMap();
        Trace before = null;
        for (Trace trace : traces) {
            if (before == null || !trace.isBeside(before)) {
                statesOfSentence.addTo(trace.sentence(), 1);
            }
            before = trace;
        }
        List<FocusedState> scored = new ArrayList<>();
        for (int first = 0, end; first < traces.size(); first = end) {
            String state = traces.get(first).stateId();
            end = first + 1;
            while (end < traces.size() && traces.get(end).stateId().equals(state)) {
                end++;
            }
            scored.add(scored(traces.subList(first, end), called.contains(state), statesOfSentence));
        }
        return scored;
    }

    /** @param own the traces of a state, in order of sentences */
    private static FocusedState scored(List<Trace> own, boolean called, Int2IntOpenHashMap statesOfSentence) {
        Evidence clue = own.get(0).clue();
        boolean named = false;
        boolean seated = false;
        int sentences = 0;
        double parts = 0;
        double lead = 0;
        Trace before = null;
        for (Trace trace : own) {
            clue = trace.clue().compareTo(clue) < 0 ? trace.clue() : clue;
            named |= trace.clue() == Evidence.NAMED && trace.isInTitle();
            seated |= trace.clue() == Evidence.SEAT;
            if (before == null || !trace.isBeside(before)) {
                double part = 1.0 / statesOfSentence.get(trace.sentence());
                sentences++;
                parts += part;
                lead += trace.sentence() == LEAD_SENTENCE ? LEAD + LEAD_PART * part : 0;
            }
            before = trace;
        }
        double z = BASE
                + (called ? NAME : 0)
                + (named ? TITLE : 0)
                + (seated ? SEATED : 0)
                + lead
                + PART * parts / statesOfSentence.size();
        return new FocusedState(
                own.get(0).stateId(),
                Math.round(DIGITS / (1 + Math.exp(-z))) / DIGITS,
                clue,
                sentences,
                own.get(0).isInTitle());
    }
}
