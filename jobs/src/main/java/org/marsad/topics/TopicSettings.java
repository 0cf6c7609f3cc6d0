package org.marsad.topics;

import java.io.Serializable;

/**
 * How topics are found.
 *
 * @param sampleStories the vocabulary and the topics are made from at most about so many stories
 * @param maxTerms terms of a language, at most; so much is held in the driver's memory
 * @param minStories stories that a term needs
 * @param maxShare a term is in at most this share of its language's stories, or in fifty of them
 * @param termsPerStory terms of highest tf-idf by which a story enters the network of terms
 * @param edgesPerTerm strongest ties by which a term does
 * @param topics topics of a language with ten thousand stories or more
 * @param minTerms terms that a topic needs
 * @param minWeight cosine from which an article is on a topic
 * @param seed of the communities' random moves
 */
public record TopicSettings(
        int sampleStories,
        int maxTerms,
        int minStories,
        double maxShare,
        int termsPerStory,
        int edgesPerTerm,
        int topics,
        int minTerms,
        double minWeight,
        long seed)
        implements Serializable {

    /** What was found to work, see the record's components. */
    public static final TopicSettings USUAL =
            new TopicSettings(100_000, 20_000, 5, 0.1, 50, 20, 40, 8, 0.12, 20_150_721L);

    /** Raised whenever the method gives other rows from the same settings. */
    private static final String VERSION = "1";

    public TopicSettings {
        atLeast(1, sampleStories, "sampleStories");
        atLeast(1, maxTerms, "maxTerms");
        atLeast(1, minStories, "minStories");
        atLeast(2, termsPerStory, "termsPerStory");
        atLeast(1, edgesPerTerm, "edgesPerTerm");
        atLeast(1, topics, "topics");
        atLeast(2, minTerms, "minTerms");
        share(maxShare, "maxShare");
        share(minWeight, "minWeight");
    }

    /** What the rows depend on beside the tables read. */
    String fingerprint() {
        return VERSION + " " + this;
    }

    private static void atLeast(int least, int value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be at least " + least);
        }
    }

    private static void share(double value, String name) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " is " + value + ", but must lie above 0 and up to 1");
        }
    }
}
