package org.marsad.explain;

import java.util.List;
import java.util.Map;

/**
 * What is behind a number.
 *
 * @param subject what is explained
 * @param period the period
 * @param words the numbers, in words
 * @param numbers the numbers by name, as the tables have them
 * @param evidence sentences, latest first
 */
public record Explanation(
        String subject, String period, List<String> words, Map<String, Object> numbers, List<Evidence> evidence) {

    public Explanation {
        words = List.copyOf(words);
        numbers = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(numbers));
        evidence = List.copyOf(evidence);
    }

    /**
     * A sentence of an article.
     *
     * @param marks start and end of what is named, in UTF-16 units of the sentence
     */
    public record Evidence(
            String day,
            String source,
            String title,
            String url,
            String sentence,
            List<Integer> marks,
            String articleId) {

        public Evidence {
            marks = List.copyOf(marks);
        }
    }
}
