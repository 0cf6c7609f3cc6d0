package org.marsad.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marsad.actors.FindActors;
import org.marsad.actors.ListActors;
import org.marsad.actors.ListNames;
import org.marsad.catalogue.Catalogue;
import org.marsad.cooccurrence.CountPairs;
import org.marsad.cooccurrence.MeasurePairs;
import org.marsad.ingest.IngestSettings;
import org.marsad.network.MeasureNetworks;
import org.marsad.topics.TopicSettings;
import org.marsad.topics.TopicSteps;
import org.marsad.trends.MeasureTrends;

/** The stages of the flow, in their order; this list is the README's. */
public final class Stages {

    private Stages() {}

    /** The stage that reads an archive. */
    public static Stage ingest(IngestSettings settings) {
        return new IngestStage(settings);
    }

    /** The stage that takes the rows of files back; each is a path, or a pattern of paths. */
    public static Stage withdraw(List<String> files) {
        return new WithdrawStage(files);
    }

    /** The name and purpose of each stage that computes tables from tables, in order. */
    public static Map<String, String> afterIngestNames() {
        Map<String, String> names = new LinkedHashMap<>();
        afterIngest(Catalogue.of(List.of())).forEach(stage -> names.put(stage.name(), stage.purpose()));
        return names;
    }

    /** The stages that compute tables from tables, in order. */
    public static List<Stage> afterIngest(Catalogue catalogue) {
        return List.of(
                new TableStage(
                        "actors",
                        "Finds the mentions of actors in every article, and the states that it is about.",
                        List.of(new FindActors(catalogue), new ListActors(catalogue), new ListNames(catalogue))),
                new TableStage(
                        "cooccurrence",
                        "Counts who appears with whom by day, and measures the ties by period.",
                        List.of(new CountPairs(), new MeasurePairs())),
                new TableStage(
                        "topics",
                        "Finds topics and says which articles and actors are on them.",
                        TopicSteps.all(TopicSettings.USUAL)),
                new TableStage(
                        "trends",
                        "Measures what rises and falls: actors, pairs, topics and terms.",
                        MeasureTrends.all()),
                new TableStage(
                        "network",
                        "Measures each actor's place in the network of significant ties.",
                        List.of(new MeasureNetworks())));
    }
}
