package org.marsad.bench.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tokens with a tag each: {@code B-X} begins a name of class X, {@code I-X} goes on with it, {@code O} is no name.
 *
 * <p>An {@code I-X} that no name of class X stands before begins one, as in the CoNLL evaluation script.
 */
public record Tagged(List<String> tokens, List<String> tags) {

    private static final String OUTSIDE = "O";
    private static final int CLASS_AT = 2;

    public Tagged {
        tokens = List.copyOf(tokens);
        tags = List.copyOf(tags);
        if (tokens.size() != tags.size()) {
            throw new IllegalArgumentException(tokens.size() + " tokens have " + tags.size() + " tags");
        }
    }

    /** Whether the tag is {@code O}, or {@code B-} or {@code I-} and a class. */
    static boolean isTag(String tag) {
        return tag.equals(OUTSIDE) || (tag.length() > CLASS_AT && (tag.startsWith("B-") || tag.startsWith("I-")));
    }

    /** These tokens and behind them those of the other. */
    Tagged with(Tagged other) {
        List<String> allTokens = new ArrayList<>(tokens);
        allTokens.addAll(other.tokens);
        List<String> allTags = new ArrayList<>(tags);
        allTags.addAll(other.tags);
        return new Tagged(allTokens, allTags);
    }

    /** The names of the classes that actors have, in order. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int first = 0;
        String open = OUTSIDE;
        for (int i = 0; i <= tags.size(); i++) {
            String tag = i < tags.size() ? tags.get(i) : OUTSIDE;
            String named = tag.equals(OUTSIDE) ? OUTSIDE : tag.substring(CLASS_AT);
            if (tag.startsWith("B-") || !named.equals(open)) {
                Optional<EntityClass> ended = EntityClass.named(open);
                if (ended.isPresent()) {
                    spans.add(new Span(first, i, ended.get()));
                }
                first = i;
                open = named;
            }
        }
        return spans;
    }
}
