package org.marsad.topics;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marsad.topics.network.TopicModel;
import org.marsad.topics.network.TopicModel.Fit;

/**
 * What the stories of a topic show of it.
 *
 * @param titles headlines of the stories that fit it best, the best first, with the id of the article that has each
 * @param stories stories on the topic
 * @param firstSeen first day with a story on the topic; null if there is none
 * @param lastSeen last day with one
 */
record Headlines(Map<String, String> titles, int stories, Date firstSeen, Date lastSeen) {

    private static final int MAX = 5;

    private record Candidate(Story story, double weight) {}

    Headlines {
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    }

    /** The headlines of each topic of the model, by its number. */
    static List<Headlines> of(List<Story> stories, TopicModel model, int topics, TopicSettings settings) {
        List<List<Candidate>> candidates = new ArrayList<>();
        for (int topic = 0; topic < topics; topic++) {
            candidates.add(new ArrayList<>());
        }
        for (Story story : stories) {
            for (Fit fit : model.fits(story.terms(), IndexArticles.MAX_TOPICS, settings.minWeight())) {
                candidates.get(fit.topic()).add(new Candidate(story, fit.weight()));
            }
        }
        return candidates.stream().map(Headlines::best).toList();
    }

    private static Headlines best(List<Candidate> candidates) {
        Date first = null;
        Date last = null;
        for (Candidate candidate : candidates) {
            Date date = candidate.story.date();
            first = first == null || date.before(first) ? date : first;
            last = last == null || date.after(last) ? date : last;
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.weight)
                .thenComparing(candidate -> candidate.story.id()));
        Map<String, String> titles = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (!candidate.story.title().isBlank() && titles.size() < MAX) {
                titles.putIfAbsent(candidate.story.title().strip(), candidate.story.id());
            }
        }
        return new Headlines(titles, candidates.size(), first, last);
    }
}
