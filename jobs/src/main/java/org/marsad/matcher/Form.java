package org.marsad.matcher;

import java.util.List;
import org.marsad.catalogue.Validity;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

/**
 * A written form of an actor, as it goes into the automaton.
 *
 * @param words the folded words
 * @param plain the plain letters of all words, run together
 * @param capitals the capitals that each word needs, see {@link Capitals}
 * @param signs the words, a bit each, before which a sign such as {@code +} or a comma stands
 * @param actor the number of the actor, of the title if it is an office's, or {@link #NOBODY} for a phrase that names none
 * @param exactOnly whether the plain letters must be the same
 * @param takesArticle whether the Arabic article may stand before it
 * @param ambiguous whether the word is also something else, so that it may need evidence
 * @param validity the days of publication on which it names the actor
 * @param homonym whether it names other actors too, see {@link Homonyms}
 * @param edges the words around the name itself, see {@link NameEdges}
 */
record Form(
        List<String> words,
        String plain,
        long capitals,
        long signs,
        int actor,
        Method method,
        boolean exactOnly,
        boolean takesArticle,
        boolean ambiguous,
        Validity validity,
        boolean homonym,
        NameEdges.Edges edges) {

    static final int NOBODY = -1;

    Form {
        words = List.copyOf(words);
    }

    Form withExactOnly() {
        return new Form(
                words, plain, capitals, signs, actor, method, true, takesArticle, ambiguous, validity, homonym, edges);
    }

    /** This form, which may be written with the other's signs too. */
    Form withSignsOf(Form other) {
        return new Form(
                words,
                plain,
                capitals,
                signs | other.signs,
                actor,
                method,
                exactOnly,
                takesArticle,
                ambiguous,
                validity,
                homonym,
                edges);
    }

    /** This form with such words around the name itself. */
    Form withEdges(NameEdges.Edges other) {
        return new Form(
                words,
                plain,
                capitals,
                signs,
                actor,
                method,
                exactOnly,
                takesArticle,
                ambiguous,
                validity,
                homonym,
                other);
    }

    /** Whether it names the actor on some days only. */
    boolean isDated() {
        return !validity.isAlways();
    }

    /** This form as one that names other actors too. */
    Form asHomonym() {
        return new Form(
                words,
                plain,
                capitals,
                signs,
                actor,
                method,
                exactOnly,
                takesArticle,
                ambiguous,
                validity,
                true,
                edges);
    }

    /** Whether it names its actor without the help of others. */
    boolean standsAlone() {
        return method != Method.SURNAME && method != Method.ROLE;
    }

    boolean isShort() {
        return method == Method.SURNAME;
    }

    boolean beginsArabic() {
        return Tokenizer.tokenize(words.get(0)).is(0, Tokens.ARABIC);
    }

    /** Whether the first word may be written without a capital, though its script has capitals. */
    boolean beginsSmall() {
        return !Capitals.areNeededFirst(capitals) && !beginsArabic();
    }
}
