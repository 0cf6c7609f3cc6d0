package org.marsad.counting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.marsad.counting.Occurrences.Pairing;

/** The counts of occurrences straight from their definitions, pair by pair, with no thought of speed. */
final class CountedByHand {

    private CountedByHand() {}

    /** Day, a and b (null where a counts alone), and then articles, stories, sentences, occurrences and sources. */
    static Map<String, String> of(List<Mentioned> mentioned, Pairing pairing) {
        Map<String, String> counts = new TreeMap<>();
        Set<String> items = new TreeSet<>();
        mentioned.forEach(each -> items.add(each.item()));
        count(mentioned, null, null, counts);
        for (String a : items) {
            count(mentioned, a, null, counts);
            for (String b : items) {
                if (pairing == Pairing.WITHIN
                        ? a.compareTo(b) < 0
                        : side(mentioned, a) == 0 && side(mentioned, b) == 1) {
                    count(mentioned, a, b, counts);
                }
            }
        }
        return counts;
    }

    private static int side(List<Mentioned> mentioned, String item) {
        return mentioned.stream()
                .filter(each -> each.item().equals(item))
                .findFirst()
                .orElseThrow()
                .side();
    }

    private static void count(List<Mentioned> mentioned, String a, String b, Map<String, String> counts) {
        Map<String, List<Mentioned>> articles = mentioned.stream().collect(Collectors.groupingBy(Mentioned::article));
        articles.values().removeIf(its -> !(holds(its, a) && holds(its, b)));
        for (int day = 1; day <= 30; day++) {
            int of = day;
            List<List<Mentioned>> published = articles.values().stream()
                    .filter(its -> its.get(0).day() == of)
                    .toList();
            // A story holds what any of its articles holds.
            long stories = mentioned.stream().collect(Collectors.groupingBy(Mentioned::story)).values().stream()
                    .filter(its -> its.get(0).storyDay() == of && holds(its, a) && holds(its, b))
                    .count();
            if (published.isEmpty() && stories == 0) {
                continue;
            }
            long sentences =
                    published.stream().mapToLong(its -> sentences(its, a, b)).sum();
            long occurrences = b != null || a == null
                    ? 0
                    : published.stream()
                            .mapToLong(its -> its.stream().filter(is(a)).count())
                            .sum();
            long sources = published.stream()
                    .map(its -> its.get(0).source())
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
            counts.put(
                    Mentioned.june(day) + " " + a + " " + b,
                    published.size() + " " + stories + " " + sentences + " " + occurrences + " " + sources);
        }
    }

    private static Predicate<Mentioned> is(String item) {
        return each -> each.item().equals(item);
    }

    private static boolean holds(List<Mentioned> article, String item) {
        return item == null || article.stream().anyMatch(is(item));
    }

    private static int sentences(List<Mentioned> article, String a, String b) {
        if (a == null) {
            return 0;
        }
        Set<Integer> sentences = sentences(article, a);
        if (b != null) {
            sentences.retainAll(sentences(article, b));
        }
        return sentences.size();
    }

    private static Set<Integer> sentences(List<Mentioned> article, String item) {
        return article.stream()
                .filter(is(item))
                .map(Mentioned::sentence)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
