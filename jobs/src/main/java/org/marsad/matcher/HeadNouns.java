package org.marsad.matcher;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

/** Words for kinds of things and for honours, folded, by the edge of a name at which they stand; from {@code kind-words.tsv}. */
public final class HeadNouns {

    private static final String FILE = "kind-words.tsv";
    private static final String BEFORE = "before";
    private static final String SETTLEMENT = "settlement";
    private static final String OFFICIAL = "official";
    private static final String AFTER = "after";
    private static final String NATIONAL = "national";
    private static final String BODY = "body";

    private final Map<String, Set<String>> wordsByEdge = new HashMap<>();

    private HeadNouns() {}

    /** The words that Marsad lists. */
    public static HeadNouns load() {
        HeadNouns kinds = new HeadNouns();
        for (List<String> line : WordList.rows(FILE)) {
            Tokens tokens = Tokenizer.tokenize(line.get(1));
            Set<String> words = kinds.wordsByEdge.computeIfAbsent(line.get(0), edge -> new HashSet<>());
            for (int i = 0; i < tokens.size(); i++) {
                words.add(tokens.foldedWord(i));
            }
        }
        return kinds;
    }

    private boolean holds(String edge, String folded) {
        return wordsByEdge.getOrDefault(edge, Set.of()).contains(folded);
    }

    /** Whether the folded word stands before names and is no part of them. */
    public boolean isBefore(String folded) {
        return holds(BEFORE, folded) || holds(SETTLEMENT, folded);
    }

    /** Whether the folded word stands before names, and their official forms have it too. */
    public boolean isOfficial(String folded) {
        return holds(OFFICIAL, folded);
    }

    /** Whether the folded word stands after names and is no part of them. */
    public boolean isAfter(String folded) {
        return holds(AFTER, folded);
    }

    /** Whether the folded word stands for a settlement, a river or a part of a state. */
    boolean isSettlement(String folded) {
        return holds(SETTLEMENT, folded);
    }

    /** Whether the folded word is the adjective of a nation that is no state's: {@code الإنجليزي}. */
    boolean isNational(String folded) {
        return holds(NATIONAL, folded);
    }

    /** Whether the folded word says nothing but a kind, so that it is no name alone: {@code الجيش}. */
    boolean isKind(String folded) {
        return isBefore(folded) || isOfficial(folded) || isAfter(folded) || holds(BODY, folded);
    }
}
