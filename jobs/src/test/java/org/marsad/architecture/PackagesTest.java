package org.marsad.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Which package may know which. */
@AnalyzeClasses(packages = "org.marsad", importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {

    private static final String[] ENGINES = {
        "org.marsad.matcher..",
        "org.marsad.focus..",
        "org.marsad.stats..",
        "org.marsad.counting..",
        "org.marsad.graph..",
        "org.marsad.dedup.."
    };

    private static final String[] ENGINES_AND_BELOW = Stream.concat(
                    Stream.of(ENGINES),
                    Stream.of(
                            "org.marsad.text..",
                            "org.marsad.language..",
                            "org.marsad.catalogue..",
                            "org.marsad.calendar..",
                            "org.marsad.cache..",
                            "org.marsad.boilerplate.."))
            .toArray(String[]::new);

    @ArchTest
    static final ArchRule stagesKnowNothingOfLakeRunSessionArchiveAndCommandLine = noClasses()
            .that()
            .resideInAnyPackage(Stages.PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.marsad.lake..",
                    "org.marsad.run..",
                    "org.marsad.session..",
                    "org.marsad.archive..",
                    "org.marsad.cli..");

    @ArchTest
    static final ArchRule textLogicAndStatisticsArePlainJava = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.marsad.text..",
                    "org.marsad.catalogue..",
                    "org.marsad.language..",
                    "org.marsad.matcher..",
                    "org.marsad.focus..",
                    "org.marsad.tagger..",
                    "org.marsad.boilerplate..",
                    "org.marsad.stats..",
                    "org.marsad.ingest.date..",
                    "org.marsad.ingest.cleaning..",
                    "org.marsad.ingest.tags..",
                    "org.marsad.mapping..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "io.delta..", "org.apache.hadoop..");

    @ArchTest
    static final ArchRule enginesKnowOnlyEnginesTextCatalogueAndCalendar = noClasses()
            .that()
            .resideInAnyPackage(ENGINES)
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.marsad..").and(resideOutsideOfPackages(ENGINES_AND_BELOW)));

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("org.marsad.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.marsad.cli..", "picocli..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.marsad.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ingestReadsNoLaterStage = Stages.knowsOnlyEarlier("ingest");

    @ArchTest
    static final ArchRule actorsReadNoLaterStage = Stages.knowsOnlyEarlier("actors");

    @ArchTest
    static final ArchRule cooccurrenceReadsNoLaterStage = Stages.knowsOnlyEarlier("cooccurrence");

    @ArchTest
    static final ArchRule topicsReadNoLaterStage = Stages.knowsOnlyEarlier("topics");

    @ArchTest
    static final ArchRule trendsReadNoLaterStage = Stages.knowsOnlyEarlier("trends");
}
