package org.marsad.topics;

import java.io.Serializable;
import org.marsad.topics.network.TopicModel;
import org.marsad.topics.vocabulary.Vocabulary;

/**
 * What an article is read with. Terms and topics are items of one numbering: the terms of the vocabulary first, then the
 * topics.
 *
 * @param maxTerms terms by which an article is compared with topics, at most
 * @param maxTopics topics of an article, at most
 * @param minWeight cosine from which an article is on a topic
 */
record ArticleModel(Vocabulary vocabulary, TopicModel topics, int maxTerms, int maxTopics, double minWeight)
        implements Serializable {

    /** The id of a term or topic. */
    String id(int item) {
        int terms = vocabulary.size();
        return item < terms ? vocabulary.term(item).id() : topics.id(item - terms);
    }
}
