package org.marsad.matcher;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.catalogue.ActorKind;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

/**
 * Leaves out names that are ordinary words where they stand: {@code حماس المشجعين}, {@code طالبان جامعيان}, {@code قبل
 * المغرب بساعة}; the words are those of {@link WordSense}.
 *
 * <ul>
 *   <li>a name in quotation marks, listed with other states, or with such a word right before or after it is the name;
 *   <li>else what speaks for either side decides, if it is ahead by {@value #AHEAD}; another mention of the same state in
 *       the article speaks for the name;
 *   <li>else, if all other uses of the word in the article that are told are of one kind, it is of that kind too;
 *   <li>else it is what the word mostly is.
 * </ul>
 */
final class WordSenses implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AHEAD = 2;
    private static final int COUNTS = 3;

    private final FormTable forms;
    private final Countries countries;
    private final HashMap<Integer, WordSense> byForm = new HashMap<>();

    WordSenses(FormTable forms, Countries countries) {
        this.forms = forms;
        this.countries = countries;
        for (WordSense sense : WordSense.load()) {
            Tokens tokens = Tokenizer.tokenize(sense.spelling());
            int state = forms.begin(tokens, 0);
            if (state != Trie.NONE) {
                for (int form = forms.first(state); form != FormTable.NONE; form = forms.next(form)) {
                    if (forms.actor(form) != Form.NOBODY && forms.method(form) != Method.ROLE) {
                        byForm.put(form, sense);
                    }
                }
            }
        }
    }

    /** The hits without those that the words right around them tell to be ordinary words. */
    List<Hit> withoutPlainWords(List<Hit> hits) {
        for (Hit hit : hits) {
            if (isPlainWord(hit)) {
                return hits.stream().filter(other -> !isPlainWord(other)).toList();
            }
        }
        return hits;
    }

    private boolean isPlainWord(Hit hit) {
        WordSense sense = senseOf(hit);
        return sense != null && sense.rightAround(hit) == WordSense.Verdict.WORD;
    }

    /** The hits without those that are ordinary words; short forms that are told to be names need no full name elsewhere. */
    List<Hit> settle(List<Hit> hits, List<Hit> scanned) {
        Map<WordSense, int[]> told = new HashMap<>();
        for (Hit hit : scanned) {
            if (isPlainWord(hit)) {
                told.computeIfAbsent(byForm.get(hit.form()), key -> new int[COUNTS])[count(WordSense.Verdict.WORD)]++;
            }
        }
        WordSense.Verdict[] verdicts = new WordSense.Verdict[hits.size()];
        boolean any = false;
        for (int i = 0; i < verdicts.length; i++) {
            WordSense sense = senseOf(hits.get(i));
            if (sense != null) {
                any = true;
                verdicts[i] = verdict(hits, i, sense);
                told.computeIfAbsent(sense, key -> new int[COUNTS])[count(verdicts[i])]++;
            }
        }
        return any ? settled(hits, verdicts, told) : hits;
    }

    private WordSense senseOf(Hit hit) {
        return hit.isSingleWord() && !hit.introduced() && !hit.chosen() ? byForm.get(hit.form()) : null;
    }

    private List<Hit> settled(List<Hit> hits, WordSense.Verdict[] verdicts, Map<WordSense, int[]> told) {
        List<Hit> settled = new ArrayList<>(hits.size());
        for (int i = 0; i < verdicts.length; i++) {
            Hit hit = hits.get(i);
            if (verdicts[i] == null) {
                settled.add(hit);
                continue;
            }
            WordSense sense = byForm.get(hit.form());
            boolean leans = forms.method(hit.form()) == Method.SURNAME && sense.nameByDefault();
            if (isName(verdicts[i], sense, told.get(sense)) || (leans && verdicts[i] == WordSense.Verdict.OPEN)) {
                boolean bare = forms.method(hit.form()) == Method.SURNAME
                        && verdicts[i] == WordSense.Verdict.NAME
                        && !sense.nameByDefault();
                settled.add(bare ? hit.as(hit.form(), Settled.SUPPORTED) : hit);
            }
        }
        return settled;
    }

    /** Where the uses of a verdict are counted. */
    private static int count(WordSense.Verdict verdict) {
        return switch (verdict) {
            case NAME -> 0;
            case WORD -> 1;
            case OPEN -> 2;
        };
    }

    private static boolean isName(WordSense.Verdict verdict, WordSense sense, int[] told) {
        return switch (verdict) {
            case NAME -> true;
            case WORD -> false;
            case OPEN -> {
                int names = told[count(WordSense.Verdict.NAME)];
                int words = told[count(WordSense.Verdict.WORD)];
                yield sense.nameByDefault() && (names > 0 || words == 0);
            }
        };
    }

    private WordSense.Verdict verdict(List<Hit> hits, int index, WordSense sense) {
        Hit hit = hits.get(index);
        WordSense.Verdict around = sense.rightAround(hit);
        if (around != WordSense.Verdict.OPEN) {
            return around;
        }
        if ((sense.nameByDefault() || countries.kind(forms.actor(hit.form())) == ActorKind.GROUP)
                && isListed(hits, index)) {
            return WordSense.Verdict.NAME;
        }
        int balance = sense.balance(hit) - (isSupported(hits, hit) ? AHEAD : 0);
        if (balance >= AHEAD) {
            return WordSense.Verdict.WORD;
        }
        return balance <= -AHEAD && sense.nameByDefault() ? WordSense.Verdict.NAME : WordSense.Verdict.OPEN;
    }

    /** Whether another actor of the same kind of thing stands beside it, with a conjunction or a comma between. */
    private boolean isListed(List<Hit> hits, int index) {
        Hit hit = hits.get(index);
        return (index > 0 && isFellow(hits.get(index - 1), hit) && Namesakes.isListed(hits.get(index - 1), hit))
                || (index + 1 < hits.size()
                        && isFellow(hits.get(index + 1), hit)
                        && Namesakes.isListed(hit, hits.get(index + 1)));
    }

    private boolean isFellow(Hit other, Hit hit) {
        return forms.actor(other.form()) != Form.NOBODY
                && forms.method(other.form()).namesInFull()
                && countries.kind(forms.actor(other.form())) == countries.kind(forms.actor(hit.form()));
    }

    /** Whether the article has a mention of the actor's state, or of another actor of it, that is no such word. */
    private boolean isSupported(List<Hit> hits, Hit hit) {
        int state = countries.of(forms.actor(hit.form()));
        for (Hit other : hits) {
            Method method = forms.method(other.form());
            if (method != Method.ROLE
                    && method != Method.SURNAME
                    && forms.actor(other.form()) != Form.NOBODY
                    && !byForm.containsKey(other.form())
                    && !other.needsEvidence()
                    && (forms.actor(other.form()) == forms.actor(hit.form())
                            || (state != Countries.NONE && countries.of(forms.actor(other.form())) == state))) {
                return true;
            }
        }
        return false;
    }
}
