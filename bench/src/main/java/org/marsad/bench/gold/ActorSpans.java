package org.marsad.bench.gold;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.Catalogue;
import org.marsad.matcher.HeadNouns;
import org.marsad.matcher.Matcher;
import org.marsad.matcher.Mention;
import org.marsad.matcher.Method;

/**
 * Finds names in rows of tokens by Marsad's matcher, and compares them with the tags.
 *
 * <p>The tokens are read as the body of an article, with a space between. A mention is the span of the tokens that it
 * touches, since tokens carry their particles with them.
 */
public record ActorSpans(Catalogue catalogue, Matcher matcher, Convention convention) {

    public static ActorSpans of(Catalogue catalogue, Convention convention) {
        return new ActorSpans(catalogue, Matcher.of(catalogue), convention);
    }

    /** The names that the matcher finds, in order, each once. */
    public Set<Span> find(List<String> tokens) {
        StringBuilder text = new StringBuilder();
        int[] ends = new int[tokens.size()];
        for (int i = 0; i < ends.length; i++) {
            text.append(i == 0 ? "" : " ").append(tokens.get(i));
            ends[i] = text.length();
        }
        Set<Span> spans = new LinkedHashSet<>();
        int first = 0;
        for (Mention mention : matcher.match(null, text.toString())) {
            if (counts(mention)) {
                while (ends[first] <= mention.start()) {
                    first++;
                }
                int last = first;
                while (ends[last] < mention.end()) {
                    last++;
                }
                spans.add(new Span(first, last + 1, entity(mention)));
            }
        }
        return spans;
    }

    private boolean counts(Mention mention) {
        return mention.confidence() >= convention.leastConfidence()
                && (mention.method() != Method.DEMONYM || convention.demonyms())
                && (convention.descriptions() || !isDescription(mention));
    }

    /** Whether it is a body whose name ends in the adjective of a state. */
    private boolean isDescription(Mention mention) {
        int lastWord = mention.surface().lastIndexOf(' ') + 1;
        return lastWord > 0
                && entity(mention) == EntityClass.ORG
                && isDemonym(mention.surface().substring(lastWord));
    }

    private EntityClass entity(Mention mention) {
        return EntityClass.of(
                catalogue.actor(mention.actorId()).map(Actor::kind).orElseThrow());
    }

    /**
     * Strict counts by class: a name is right if its first token, its last token and its class are. Without words for
     * kinds, these are first taken off the names of both sides.
     */
    public Map<EntityClass, Tally> score(Collection<Tagged> articles) {
        Map<EntityClass, Tally> tallies = new EnumMap<>(EntityClass.class);
        for (EntityClass entity : EntityClass.values()) {
            tallies.put(entity, Tally.NONE);
        }
        LooseEdges edges = new LooseEdges(HeadNouns.load(), this::isDemonym);
        for (Tagged article : articles) {
            UnaryOperator<Span> compared = span -> convention.kindWords() ? span : edges.trim(article.tokens(), span);
            Set<Span> found = new LinkedHashSet<>();
            find(article.tokens()).forEach(span -> found.add(compared.apply(span)));
            List<Span> gold = article.spans().stream().map(compared).toList();
            Set<Span> both = new HashSet<>(gold);
            both.retainAll(found);
            found.forEach(span -> add(tallies, span, new Tally(1, 0, 0)));
            gold.forEach(span -> add(tallies, span, new Tally(0, 1, 0)));
            both.forEach(span -> add(tallies, span, new Tally(0, 0, 1)));
        }
        return tallies;
    }

    private boolean isDemonym(String token) {
        List<Mention> mentions = matcher.match(null, token);
        return mentions.size() == 1 && mentions.get(0).method() == Method.DEMONYM;
    }

    private static void add(Map<EntityClass, Tally> tallies, Span span, Tally one) {
        tallies.merge(span.entity(), one, Tally::plus);
    }
}
