package org.marsad.topics;

import java.util.List;
import org.marsad.step.Step;

/** The steps of the stage {@code topics}, in their order. */
public final class TopicSteps {

    private TopicSteps() {}

    public static List<Step> all(TopicSettings settings) {
        return List.of(
                new FitTopics(settings), new IndexArticles(settings), new CountActorTopics(), new MeasureActorTopics());
    }
}
