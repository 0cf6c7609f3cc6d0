package org.marsad.bench.gold;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.marsad.text.SpellingKey;

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
record KindWords(Set<String> before, Set<String> after, Predicate<String> isDemonym) {

    private static final String FILE = "kind-words.tsv";
    private static final List<String> PARTICLES = List.of("", "و", "ف", "ب", "ل", "ك", "لل", "وب", "ول", "فب", "فل");

    static KindWords load(Predicate<String> isDemonym) {
        Set<String> before = new HashSet<>();
        Set<String> after = new HashSet<>();
        try (InputStream stream = KindWords.class.getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(line -> {
                String[] fields = line.split("\t", -1);
                (fields[0].equals("before") ? before : after).addAll(Arrays.asList(fields[1].split(" ", -1)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The words for kinds can't be read", e);
        }
        return new KindWords(before, after, isDemonym);
    }

    /** The name without such words at its edges. */
    Span trim(List<String> tokens, Span span) {
        int first = span.first();
        int end = span.end();
        while (end - first > 1 && isBefore(tokens.get(first))) {
            first++;
        }
        while (end - first > 1
                && (after.contains(SpellingKey.of(tokens.get(end - 1))) || isDemonym.test(tokens.get(end - 1)))) {
            end--;
        }
        return new Span(first, end, span.entity());
    }

    private boolean isBefore(String token) {
        String word = SpellingKey.of(token);
        return PARTICLES.stream()
                .anyMatch(particle -> word.startsWith(particle) && before.contains(word.substring(particle.length())));
    }
}
