package org.marsad.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The packages of the stages, in the order of the flow. */
final class Stages {

    /** What is pure: datasets and settings in, datasets out. */
    static final String[] PURE = {
        "org.marsad.ingest..",
        "org.marsad.actors..",
        "org.marsad.cooccurrence..",
        "org.marsad.topics..",
        "org.marsad.trends..",
        "org.marsad.network..",
        "org.marsad.text..",
        "org.marsad.language..",
        "org.marsad.boilerplate..",
        "org.marsad.dedup..",
        "org.marsad.matcher..",
        "org.marsad.focus..",
        "org.marsad.tagger..",
        "org.marsad.discovery..",
        "org.marsad.stats..",
        "org.marsad.counting..",
        "org.marsad.graph..",
        "org.marsad.step..",
        "org.marsad.tables..",
        "org.marsad.calendar.."
    };

    static final List<String> ORDER = List.of("ingest", "actors", "cooccurrence", "topics", "trends", "network");

    private Stages() {}

    static ArchRule knowsOnlyEarlier(String stage) {
        String[] later = ORDER.subList(ORDER.indexOf(stage) + 1, ORDER.size()).stream()
                .map(name -> "org.marsad." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.marsad." + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .allowEmptyShould(true);
    }
}
