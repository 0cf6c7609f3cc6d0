package org.marsad.matcher;

import java.io.Serializable;
import java.util.List;
import org.marsad.text.ArabicLetters;
import org.marsad.text.Gap;
import org.marsad.text.Tokens;

/**
 * A word that names an actor and is an ordinary word too, with the words around that tell which it is; a line of {@code
 * word-senses.tsv}.
 *
 * <p>A word right before or after settles it. Else the words near by, the agreement of the verb before and a genitive
 * after it speak for the one or the other, see {@link #balance}.
 */
record WordSense(
        String spelling,
        boolean nameByDefault,
        boolean feminine,
        boolean governs,
        WordList nameBefore,
        WordList nameAfter,
        WordList wordBefore,
        WordList wordAfter,
        WordList perhapsBefore,
        WordList perhapsAfter,
        WordList nameNear,
        WordList wordNear)
        implements Serializable {

    /** What the words right around say. */
    enum Verdict {
        NAME,
        WORD,
        OPEN
    }

    private static final String FILE = "word-senses.tsv";
    private static final int WINDOW = 12;
    private static final int MAX_NEAR = 2;
    private static final int MIN_VERB_LENGTH = 3;

    /** The senses that Marsad lists. */
    static List<WordSense> load() {
        return WordList.rows(FILE).stream().map(WordSense::of).toList();
    }

    private static WordSense of(List<String> row) {
        return new WordSense(
                row.get(0),
                row.get(1).equals("name"),
                row.get(2).contains("f"),
                row.get(2).contains("i"),
                WordList.of(row.get(3)),
                WordList.of(row.get(4)),
                WordList.of(row.get(5)),
                WordList.of(row.get(6)),
                WordList.of(row.get(7)),
                WordList.of(row.get(8)),
                WordList.of(row.get(9)),
                WordList.of(row.get(10)));
    }

    /** What the words right before and after say; a particle before the word hides the word before it. */
    Verdict rightAround(Hit hit) {
        Tokens tokens = hit.tokens();
        if ((nameByDefault && hit.isQuoted()) || nameAfter.containsAfter(tokens, hit.last())) {
            return Verdict.NAME;
        }
        if (wordAfter.containsAfter(tokens, hit.last())) {
            return Verdict.WORD;
        }
        if (hit.stripped() > 0) {
            return Verdict.OPEN;
        }
        if (nameBefore.containsBefore(tokens, hit.first())) {
            return Verdict.NAME;
        }
        if (wordBefore.containsBefore(tokens, hit.first())) {
            return Verdict.WORD;
        }
        return feminine && followsFeminineVerb(tokens, hit.first()) ? Verdict.NAME : Verdict.OPEN;
    }

    /** How many signs more speak for the ordinary word than for the name; each side's words near by count twice at most. */
    int balance(Hit hit) {
        Tokens tokens = hit.tokens();
        boolean genitive = governs && hit.stripped() == 0 && hasArticle(tokens, hit.last() + 1);
        boolean masculine = feminine && genitive && followsMasculineVerb(tokens, hit.first());
        return (perhapsBefore.containsBefore(tokens, hit.first()) ? 1 : 0)
                + (perhapsAfter.containsAfter(tokens, hit.last()) ? 1 : 0)
                + (genitive ? 1 : 0)
                + (masculine ? 1 : 0)
                + near(wordNear, hit)
                - near(nameNear, hit);
    }

    private static int near(WordList words, Hit hit) {
        Tokens tokens = hit.tokens();
        int found = 0;
        int to = Math.min(tokens.size(), hit.last() + 1 + WINDOW);
        for (int token = Math.max(0, hit.first() - WINDOW); token < to && found < MAX_NEAR; token++) {
            boolean inside = token >= hit.first() && token <= hit.last();
            found += !inside && words.containsAfterParticle(tokens, token) ? 1 : 0;
        }
        return found;
    }

    private static boolean hasArticle(Tokens tokens, int token) {
        return token < tokens.size()
                && tokens.gapBefore(token) == Gap.SPACE
                && tokens.length(token) > MIN_VERB_LENGTH
                && tokens.plain(token, 0) == ArabicLetters.ALEF
                && tokens.plain(token, 1) == ArabicLetters.LAM;
    }

    /** Whether the word before ends in the teh of a feminine past: {@code أعلنت}. */
    private static boolean followsFeminineVerb(Tokens tokens, int token) {
        return isAfterLongWord(tokens, token)
                && !hasArticle(tokens, token - 1)
                && tokens.plain(token - 1, tokens.length(token - 1) - 1) == ArabicLetters.TEH;
    }

    /** Whether the word before begins with the yeh of a masculine present: {@code يفتر}. */
    private static boolean followsMasculineVerb(Tokens tokens, int token) {
        return isAfterLongWord(tokens, token) && tokens.plain(token - 1, 0) == ArabicLetters.YEH;
    }

    private static boolean isAfterLongWord(Tokens tokens, int token) {
        return token > 0 && tokens.gapBefore(token) == Gap.SPACE && tokens.length(token - 1) >= MIN_VERB_LENGTH;
    }
}
