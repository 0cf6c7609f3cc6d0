package org.marsad.matcher;

import java.io.Serializable;
import org.marsad.text.Gap;
import org.marsad.text.Sentences;
import org.marsad.text.Tokens;

/**
 * Tells whether a news medium is cited as a source or acts itself.
 *
 * <ul>
 *   <li>it acts where its people, premises or shares stand beside it: {@code مراسل رويترز}, {@code Reuters shares};
 *   <li>unless a word of telling stands there too: {@code قال مراسل رويترز}, {@code told a Reuters reporter};
 *   <li>else it is cited: media are named as sources far more often than as actors.
 * </ul>
 */
final class Attribution implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WORDS_BEFORE = 3;
    private static final int WORDS_AFTER = 2;
    private static final int WORDS_TO_TELLING = 6;

    private final WordList acting = WordList.fromResource("media-acting-before.tsv");
    private final WordList actingAfter = WordList.fromResource("media-acting-after.tsv");
    private final WordList between = WordList.fromResource("media-between.tsv");
    private final WordList telling = WordList.fromResource("media-telling.tsv");

    boolean isCited(Hit hit) {
        Tokens tokens = hit.tokens();
        int actor = actingWordBefore(tokens, hit.first());
        if (actor < 0 && !isActingAfter(tokens, hit.last())) {
            return true;
        }
        return isTold(tokens, actor < 0 ? hit.first() : actor);
    }

    private int actingWordBefore(Tokens tokens, int first) {
        int token = first - 1;
        for (int i = 0; i < WORDS_BEFORE && token >= 0 && isSamePhrase(tokens, token + 1); i++) {
            if (acting.containsAfterParticle(tokens, token)) {
                return token;
            }
            if (!between.contains(tokens, token)) {
                return -1;
            }
            token--;
        }
        return -1;
    }

    private boolean isActingAfter(Tokens tokens, int last) {
        for (int token = last + 1; token <= last + WORDS_AFTER && token < tokens.size(); token++) {
            if (!isSamePhrase(tokens, token)) {
                return false;
            }
            if (actingAfter.contains(tokens, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTold(Tokens tokens, int from) {
        int token = from - 1;
        for (int i = 0; i < WORDS_TO_TELLING && token >= 0; i++) {
            if (Sentences.startsSentence(tokens, token + 1)) {
                return false;
            }
            if (telling.containsAfterParticle(tokens, token)) {
                return true;
            }
            token--;
        }
        return false;
    }

    private static boolean isSamePhrase(Tokens tokens, int token) {
        return (tokens.gapBefore(token) & (Gap.LINE_BREAK | Gap.SENTENCE_MARK | Gap.DOT | Gap.OTHER | Gap.BRACKET))
                == 0;
    }
}
