package org.marsad.topics.network;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.topics.network.Topic.Weighted;
import org.marsad.topics.vocabulary.TermVector;
import org.marsad.topics.vocabulary.Vocabulary;

/** Finds the topics of an article: by the cosine of the article's terms and the topic's, both of length 1. */
public final class TopicModel implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A topic of an article; {@code topic} counts the topics from 0. */
    public record Fit(int topic, double weight) {}

    private record Share(int topic, double weight) implements Serializable {}

    private final String[] ids;
    private final Int2ObjectOpenHashMap<Share[]> sharesOfTerm = new Int2ObjectOpenHashMap<>();

    public TopicModel(List<Topic> topics, Vocabulary vocabulary) {
        ids = topics.stream().map(Topic::id).toArray(String[]::new);
        Map<String, List<Share>> shares = new HashMap<>();
        for (int topic = 0; topic < ids.length; topic++) {
            double length = Math.sqrt(topics.get(topic).terms().stream()
                    .mapToDouble(term -> term.weight() * term.weight())
                    .sum());
            for (Weighted term : topics.get(topic).terms()) {
                shares.computeIfAbsent(term.termId(), key -> new ArrayList<>())
                        .add(new Share(topic, term.weight() / length));
            }
        }
        for (int number = 0; number < vocabulary.size(); number++) {
            List<Share> ofTerm = shares.get(vocabulary.term(number).id());
            if (ofTerm != null) {
                sharesOfTerm.put(number, ofTerm.toArray(Share[]::new));
            }
        }
    }

    public String id(int topic) {
        return ids[topic];
    }

    /**
     * The topics of an article, the best first.
     *
     * @param most topics at most
     * @param least cosine at least
     */
    public List<Fit> fits(TermVector article, int most, double least) {
        double[] cosines = new double[ids.length];
        for (int i = 0; i < article.size(); i++) {
            Share[] shares = sharesOfTerm.get(article.term(i));
            if (shares != null) {
                for (Share share : shares) {
                    cosines[share.topic] += article.weight(i) * share.weight;
                }
            }
        }
        List<Fit> fits = new ArrayList<>();
        for (int topic = 0; topic < cosines.length; topic++) {
            if (cosines[topic] >= least) {
                fits.add(new Fit(topic, Math.min(1, cosines[topic])));
            }
        }
        fits.sort(Comparator.comparingDouble((Fit fit) -> -fit.weight()).thenComparing(fit -> ids[fit.topic]));
        return fits.subList(0, Math.min(most, fits.size()));
    }
}
