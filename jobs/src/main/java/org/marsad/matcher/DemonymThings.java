package org.marsad.matcher;

import java.io.Serializable;
import org.marsad.text.Gap;
import org.marsad.text.Tokens;

/**
 * Tells whether an adjective of a state only says of what sort a dish, thing, animal or language is: {@code French fries},
 * {@code القهوة التركية}, or is a language: {@code speaks French}.
 *
 * <p>Not where its trade is written of: {@code French wine exports}.
 */
final class DemonymThings implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WINDOW = 10;

    private final WordList things = WordList.fromResource("demonym-things.tsv");
    private final WordList goods = WordList.fromResource("demonym-goods.tsv");
    private final WordList trade = WordList.fromResource("trade-words.tsv");

    private final WordList speaking = WordList.of(
            "speak",
            "speaks",
            "spoke",
            "spoken",
            "speaking",
            "fluent",
            "learn",
            "learned",
            "learning",
            "teach",
            "taught",
            "teaching",
            "translated",
            "understand",
            "understands");

    /** Words that may follow the name of a language. */
    private final WordList linking =
            WordList.of("and", "or", "but", "to", "at", "in", "with", "as", "fluently", "well", "when", "who", "for");

    boolean isNamedAfter(Hit hit) {
        Tokens tokens = hit.tokens();
        return tokens.is(hit.first(), Tokens.ARABIC)
                ? hit.stripped() == 0
                        && things.containsBefore(tokens, hit.first())
                        && !trade.containsBefore(tokens, hit.first() - 1)
                : ((things.containsAfter(tokens, hit.last()) || isServed(tokens, hit))
                                && !trade.containsAfter(tokens, hit.last() + 1))
                        || (speaking.containsBefore(tokens, hit.first()) && !isBeforeNoun(tokens, hit.last()));
    }

    /** Whether goods stand after it, and other things that are eaten or drunk near by. */
    private boolean isServed(Tokens tokens, Hit hit) {
        if (!goods.containsAfter(tokens, hit.last())) {
            return false;
        }
        int to = Math.min(tokens.size(), hit.last() + 2 + WINDOW);
        for (int token = Math.max(0, hit.first() - WINDOW); token < to; token++) {
            if (token != hit.last() + 1 && (goods.contains(tokens, token) || things.contains(tokens, token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBeforeNoun(Tokens tokens, int token) {
        int next = token + 1;
        return next < tokens.size() && tokens.gapBefore(next) == Gap.SPACE && !linking.contains(tokens, next);
    }
}
