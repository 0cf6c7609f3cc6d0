package org.marsad.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may know which. */
@AnalyzeClasses(packages = "org.marsad", importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {

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
    static final ArchRule textLogicIsPlainJava = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.marsad.text..",
                    "org.marsad.catalogue..",
                    "org.marsad.engine.matcher..",
                    "org.marsad.ingest.date..",
                    "org.marsad.ingest.cleaning..",
                    "org.marsad.ingest.furniture..",
                    "org.marsad.ingest.language..",
                    "org.marsad.ingest.tags..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "io.delta..", "org.apache.hadoop..");

    @ArchTest
    static final ArchRule enginesKnowOnlyEnginesTextCatalogueAndCalendar = noClasses()
            .that()
            .resideInAPackage("org.marsad.engine..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.marsad..")
                    .and(resideOutsideOfPackages(
                            "org.marsad.engine..",
                            "org.marsad.text..",
                            "org.marsad.catalogue..",
                            "org.marsad.calendar..")));

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
