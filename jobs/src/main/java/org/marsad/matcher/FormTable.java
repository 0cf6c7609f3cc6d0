package org.marsad.matcher;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.marsad.text.Tokens;

/**
 * The automaton: the words of all forms, the trie over them, and the forms that end in each state.
 *
 * <p>The forms of a state stand in a chain: those that name nobody first, then those that stand alone, then short ones;
 * among these, those of certain days before those of all.
 */
final class FormTable implements Serializable {

    static final int NONE = -1;

    private static final long serialVersionUID = 1L;
    /** An odd number that spreads the states. */
    private static final int FOLLOWER_FACTOR = 0x85EBCA6B;

    private static final Method[] METHODS = Method.values();

    private final Vocabulary vocabulary;
    private final Trie trie;
    /** The state after each word that begins a form; {@link Trie#NONE} for the others. */
    private final int[] afterFirstWord;

    /** The hashes of words that begin a form: far fewer than all words, most of which only follow others. */
    private final HashFilter openers;
    /** Those of words that begin a form and need no capital letter, Arabic ones left out: very few. */
    private final HashFilter smallOpeners;
    /** Whether any form of an actor begins with an Arabic word. */
    private final boolean arabic;
    /** The hashes of a state and a word that leads on from it. */
    private final HashFilter followers;
    /** The states that a word leads on from, a bit each. */
    private final long[] goingOn;

    private final int[] firstForm;
    private final int[] nextForm;
    private final int[] actor;
    private final byte[] method;
    private final byte[] flags;
    private final byte[] wordsBefore;
    private final byte[] wordsAfter;
    private final long[] capitals;
    private final long[] signs;
    private final int[] plainEnd;
    /** The forms of certain days, ascending: few, so that those of all days take no memory. */
    private final int[] dated;

    private final long[] firstDay;
    private final long[] endDay;
    private final char[] plain;

    FormTable(List<Form> unordered) {
        List<Form> forms = new ArrayList<>(unordered);
        forms.sort(java.util.Comparator.comparing(Form::isShort)
                .thenComparing(form -> form.actor() != Form.NOBODY)
                .thenComparing(form -> !form.isDated())
                .thenComparing(Form::method)
                .thenComparing(Form::actor)
                .thenComparing(Form::plain));
        Set<String> words = new LinkedHashSet<>();
        forms.forEach(form -> words.addAll(form.words()));
        vocabulary = new Vocabulary(words);
        int size = forms.size();
        nextForm = new int[size];
        actor = new int[size];
        method = new byte[size];
        flags = new byte[size];
        wordsBefore = new byte[size];
        wordsAfter = new byte[size];
        capitals = new long[size];
        signs = new long[size];
        plainEnd = new int[size];
        dated = IntStream.range(0, size)
                .filter(form -> forms.get(form).isDated())
                .toArray();
        firstDay = Arrays.stream(dated)
                .mapToLong(form -> forms.get(form).validity().firstDay())
                .toArray();
        endDay = Arrays.stream(dated)
                .mapToLong(form -> forms.get(form).validity().endDay())
                .toArray();
        StringBuilder allPlain = new StringBuilder();
        int[] endState = new int[size];
        Trie.Builder builder = new Trie.Builder();
        for (int i = 0; i < size; i++) {
            Form form = forms.get(i);
            actor[i] = form.actor();
            method[i] = (byte) Arrays.asList(METHODS).indexOf(form.method());
            flags[i] = FormFlags.of(form);
            wordsBefore[i] = (byte) form.edges().before();
            wordsAfter[i] = (byte) form.edges().after();
            capitals[i] = form.capitals();
            signs[i] = form.signs();
            plainEnd[i] = allPlain.append(form.plain()).length();
            for (String word : form.words()) {
                endState[i] = builder.step(endState[i], vocabulary.find(word));
            }
        }
        plain = allPlain.toString().toCharArray();
        trie = builder.build();
        goingOn = new long[trie.states() / Long.SIZE + 1];
        afterFirstWord = new int[vocabulary.size()];
        for (int word = 0; word < afterFirstWord.length; word++) {
            afterFirstWord[word] = trie.next(Trie.ROOT, word);
        }
        int[] beginners = IntStream.range(0, afterFirstWord.length)
                .filter(word -> afterFirstWord[word] != Trie.NONE)
                .toArray();
        openers = new HashFilter(beginners.length);
        Arrays.stream(beginners).map(vocabulary::hash).forEach(openers::add);
        smallOpeners = new HashFilter((int) forms.stream()
                .filter(Form::beginsSmall)
                .map(form -> form.words().get(0))
                .distinct()
                .count());
        arabic = forms.stream().anyMatch(form -> form.actor() != Form.NOBODY && form.beginsArabic());
        followers = new HashFilter(trie.states());
        for (Form form : forms) {
            addFilters(form);
        }
        firstForm = new int[trie.states()];
        Arrays.fill(firstForm, NONE);
        for (int i = size - 1; i >= 0; i--) {
            nextForm[i] = firstForm[endState[i]];
            firstForm[endState[i]] = i;
        }
    }

    private void addFilters(Form form) {
        int state = Trie.ROOT;
        for (String text : form.words()) {
            int word = vocabulary.find(text);
            int hash = vocabulary.hash(word);
            goingOn[state / Long.SIZE] |= 1L << state;
            if (state != Trie.ROOT) {
                followers.add(follower(state, hash));
            } else if (form.beginsSmall()) {
                smallOpeners.add(hash);
            }
            state = trie.next(state, word);
        }
    }

    private static int follower(int state, int hash) {
        return state * FOLLOWER_FACTOR + hash;
    }

    int size() {
        return actor.length;
    }

    /** Whether any form of an actor begins with an Arabic word. */
    boolean hasArabic() {
        return arabic;
    }

    /** The memory of the arrays. */
    long bytes() {
        return (long) vocabulary.bytes()
                + trie.bytes()
                + openers.bytes()
                + smallOpeners.bytes()
                + followers.bytes()
                + (long) goingOn.length * Long.BYTES
                + (long) (firstForm.length + afterFirstWord.length) * Integer.BYTES
                + (long) actor.length * (3 * Integer.BYTES + 2 * Long.BYTES + 4)
                + (long) plain.length * Character.BYTES;
    }

    /**
     * The state after a word of a text as the first of a form, or {@link Trie#NONE}, also where no form that begins so
     * may be written without a capital and the word is.
     */
    int begin(Tokens tokens, int token) {
        HashFilter filter = tokens.is(token, Tokens.ARABIC | Tokens.CAPITAL) ? openers : smallOpeners;
        int hash = tokens.hash(token);
        return filter.mayHold(hash) ? afterFirst(vocabulary.find(tokens, token, 0, "", hash)) : Trie.NONE;
    }

    /** The state after the word made of a prefix and the letters of a token from one on, or {@link Trie#NONE}. */
    int begin(Tokens tokens, int token, int from, String prefix, int hash) {
        if (!openers.mayHold(hash)) {
            return Trie.NONE;
        }
        return afterFirst(vocabulary.find(tokens, token, from, prefix, hash));
    }

    private int afterFirst(int word) {
        return word == Vocabulary.UNKNOWN ? Trie.NONE : afterFirstWord[word];
    }

    /** Whether any form goes on from a state. */
    boolean goesOn(int state) {
        return (goingOn[state / Long.SIZE] & (1L << state)) != 0;
    }

    /** The state after a further word of a text, or {@link Trie#NONE}. */
    int proceed(int state, Tokens tokens, int token) {
        return followers.mayHold(follower(state, tokens.hash(token)))
                ? proceedUnfiltered(state, tokens, token)
                : Trie.NONE;
    }

    /** As {@link #proceed}, found without a look at the filter first. */
    int proceedUnfiltered(int state, Tokens tokens, int token) {
        int word = vocabulary.find(tokens, token);
        return word == Vocabulary.UNKNOWN ? Trie.NONE : trie.next(state, word);
    }

    /** The first form that ends in a state, or {@link #NONE}. */
    int first(int state) {
        return firstForm[state];
    }

    /** The form after one in its chain, or {@link #NONE}. */
    int next(int form) {
        return nextForm[form];
    }

    int actor(int form) {
        return actor[form];
    }

    Method method(int form) {
        return METHODS[method[form]];
    }

    /** The words of a form that stand before the name itself. */
    int wordsBefore(int form) {
        return wordsBefore[form];
    }

    /** The words of a form that stand after the name itself. */
    int wordsAfter(int form) {
        return wordsAfter[form];
    }

    long capitals(int form) {
        return capitals[form];
    }

    long signs(int form) {
        return signs[form];
    }

    /** Whether the form names its actor in what was published on a day, counted from 1970. */
    boolean holds(int form, long day) {
        if ((flags[form] & FormFlags.DATED) == 0) {
            return true;
        }
        int at = Arrays.binarySearch(dated, form);
        return firstDay[at] <= day && day < endDay[at];
    }

    boolean isExactOnly(int form) {
        return (flags[form] & FormFlags.EXACT_ONLY) != 0;
    }

    boolean takesArticle(int form) {
        return (flags[form] & FormFlags.TAKES_ARTICLE) != 0;
    }

    boolean isAmbiguous(int form) {
        return (flags[form] & FormFlags.AMBIGUOUS) != 0;
    }

    /** Whether other actors have the form too, see {@link Homonyms}. */
    boolean isHomonym(int form) {
        return (flags[form] & FormFlags.HOMONYM) != 0;
    }

    /** Whether words of a text, the first from a letter on and after a prefix, have the plain letters of the form. */
    boolean isExact(int form, Tokens tokens, int firstToken, int lastToken, int from, String prefix) {
        int at = form == 0 ? 0 : plainEnd[form - 1];
        int end = plainEnd[form];
        for (int i = 0; i < prefix.length(); i++) {
            if (at == end || plain[at++] != prefix.charAt(i)) {
                return false;
            }
        }
        for (int token = firstToken; token <= lastToken; token++) {
            int length = tokens.length(token);
            for (int i = token == firstToken ? from : 0; i < length; i++) {
                if (at == end || plain[at++] != tokens.plain(token, i)) {
                    return false;
                }
            }
        }
        return at == end;
    }
}
