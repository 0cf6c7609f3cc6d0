package org.marsad.topics.network;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.marsad.topics.network.Topic.Weighted;

/**
 * Gives topics the ids of the topics that they continue.
 *
 * <p>A topic's predecessor is the former topic from which the most weight of its terms comes, by the former weights. It
 * keeps that one's id if more than half of the former topic's weight is in it; of two topics that could, the one with
 * more. Else it gets an id of its own, a hash of its strongest terms, and the predecessor's is noted.
 */
final class Succession {

    private static final double MAJORITY = 0.5;
    private static final int HASHED_TERMS = 10;
    private static final int ID_CHARACTERS = 16;

    private record Claim(int topic, String formerId, double weight, double share) {}

    private final Map<String, Map<String, Double>> formerByTerm = new HashMap<>();
    private final Map<String, Double> formerWeight = new HashMap<>();

    Succession(List<Topic> former) {
        for (Topic topic : former) {
            for (Weighted term : topic.terms()) {
                formerByTerm
                        .computeIfAbsent(term.termId(), key -> new TreeMap<>())
                        .put(topic.id(), term.weight());
                formerWeight.merge(topic.id(), term.weight(), Double::sum);
            }
        }
    }

    /** The topics with the ids that are theirs; what ids they come with does not matter. */
    List<Topic> named(List<Topic> topics) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            claim(i, topics.get(i), claims);
        }
        claims.sort(Comparator.comparingDouble((Claim claim) -> -claim.weight())
                .thenComparing(Claim::formerId)
                .thenComparingInt(Claim::topic));
        Map<Integer, String> kept = new HashMap<>();
        Set<String> given = new HashSet<>(formerWeight.keySet());
        Set<String> free = new HashSet<>(formerWeight.keySet());
        Map<Integer, String> predecessors = new HashMap<>();
        for (Claim claim : claims) {
            predecessors.put(claim.topic(), claim.formerId());
            if (claim.share() > MAJORITY && free.remove(claim.formerId())) {
                kept.put(claim.topic(), claim.formerId());
            }
        }
        List<Topic> named = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            Topic topic = topics.get(i);
            String id = kept.containsKey(i) ? kept.get(i) : newId(topic, given);
            String predecessor = kept.containsKey(i) ? null : predecessors.get(i);
            named.add(new Topic(id, topic.language(), topic.terms(), predecessor, topic.resolution()));
        }
        return named;
    }

    private void claim(int number, Topic topic, List<Claim> claims) {
        Map<String, Double> inherited = new TreeMap<>();
        for (Weighted term : topic.terms()) {
            formerByTerm
                    .getOrDefault(term.termId(), Map.of())
                    .forEach((id, weight) -> inherited.merge(id, weight, Double::sum));
        }
        inherited.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(most -> claims.add(new Claim(
                        number, most.getKey(), most.getValue(), most.getValue() / formerWeight.get(most.getKey()))));
    }

    /** An id that no topic has had in these two fits. */
    private static String newId(Topic topic, Set<String> given) {
        String content = topic.language()
                + topic.terms().stream()
                        .limit(HASHED_TERMS)
                        .map(Weighted::termId)
                        .sorted()
                        .collect(Collectors.joining(" ", " ", ""));
        String id = hash(content);
        while (!given.add(id)) {
            id = hash(id);
        }
        return id;
    }

    private static String hash(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
