package org.marsad.bench.gold;

import java.util.List;
import java.util.function.Predicate;
import org.marsad.matcher.HeadNouns;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

/**
 * Takes off the edges of a name the words on whose belonging to it catalogues and gold files differ.
 *
 * <ul>
 *   <li>before: a word for the kind of thing, a direction or an honour: {@code مدينة غزة}, {@code جنوب لبنان}, {@code
 *       الملك محمد السادس};
 *   <li>after: an epithet ({@code مكة المكرمة}) or the adjective of a state ({@code حزب الله اللبناني});
 *   <li>a name always keeps a word.
 * </ul>
 *
 * @param isDemonym whether a token is the adjective of a state
 */
record LooseEdges(HeadNouns kinds, Predicate<String> isDemonym) {

    private static final List<String> PARTICLES = List.of("", "و", "ف", "ب", "ل", "ك", "لل", "وب", "ول", "فب", "فل");

    /** The name without such words at its edges. */
    Span trim(List<String> tokens, Span span) {
        int first = span.first();
        int end = span.end();
        while (end - first > 1 && isBefore(tokens.get(first))) {
            first++;
        }
        while (end - first > 1 && (kinds.isAfter(folded(tokens.get(end - 1))) || isDemonym.test(tokens.get(end - 1)))) {
            end--;
        }
        return new Span(first, end, span.entity());
    }

    private boolean isBefore(String token) {
        String word = folded(token);
        return PARTICLES.stream()
                .filter(word::startsWith)
                .map(particle -> word.substring(particle.length()))
                .anyMatch(rest -> kinds.isBefore(rest) || kinds.isOfficial(rest));
    }

    private static String folded(String token) {
        Tokens words = Tokenizer.tokenize(token);
        return words.size() == 1 ? words.foldedWord(0) : token;
    }
}
