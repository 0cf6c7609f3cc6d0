package org.marsad.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Random;

/** What a transform may not do: read, write, look at a clock, throw dice, end the program. */
@AnalyzeClasses(packages = "org.marsad", importOptions = ImportOption.DoNotIncludeTests.class)
class PurityTest {

    private static final String READER_OR_WRITER =
            "org\\.apache\\.spark\\.sql(\\.classic)?\\.DataFrame(Reader|Writer).*";

    @ArchTest
    static final ArchRule stagesHaveNoSessionReaderWriterOrTable = noClasses()
            .that()
            .resideInAnyPackage(Stages.PURE)
            .should()
            .dependOnClassesThat(nameMatching("org\\.apache\\.spark\\.sql(\\.classic)?\\.SparkSession.*")
                    .or(nameMatching(READER_OR_WRITER))
                    .or(nameMatching("io\\.delta\\..*")));

    @ArchTest
    static final ArchRule stagesSeeNoClock = noClasses()
            .that()
            .resideInAnyPackage(Stages.PURE)
            .should()
            .dependOnClassesThat(assignableTo(Clock.class))
            .orShould()
            .callMethodWhere(describe(
                    "the time is asked for",
                    (JavaCall<?> call) -> asksForTheTime(
                            call.getTarget().getOwner().getName(),
                            call.getTarget().getName())));

    @ArchTest
    static final ArchRule stagesThrowNoDice = noClasses()
            .that()
            .resideInAnyPackage(Stages.PURE)
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .callMethodWhere(describe(
                    "Spark throws dice without a seed",
                    (JavaCall<?> call) -> call.getTarget().getOwner().getName().equals("org.apache.spark.sql.functions")
                            && call.getTarget().getName().matches("rand|randn|uuid|monotonically_increasing_id|shuffle")
                            && call.getTarget().getRawParameterTypes().isEmpty()));

    @ArchTest
    static final ArchRule onlyLakeAndArchiveTouchDelta = noClasses()
            .that()
            .resideOutsideOfPackages("org.marsad.lake..", "org.marsad.archive..")
            .should()
            .dependOnClassesThat(nameMatching("io\\.delta\\..*|org\\.apache\\.spark\\.sql\\.delta\\..*"));

    @ArchTest
    static final ArchRule onlyLakeAndArchiveReadAndWrite = noClasses()
            .that()
            .resideOutsideOfPackages("org.marsad.lake..", "org.marsad.archive..")
            .should()
            .dependOnClassesThat(nameMatching(READER_OR_WRITER));

    @ArchTest
    static final ArchRule onlySessionsBuildsASession = noClasses()
            .that()
            .resideOutsideOfPackage("org.marsad.session..")
            .should()
            .callMethod("org.apache.spark.sql.SparkSession", "builder")
            .orShould()
            .dependOnClassesThat(nameMatching("org\\.apache\\.spark\\.sql\\.SparkSession\\$Builder"));

    @ArchTest
    static final ArchRule onlyTheProgramEndsTheProgram = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.marsad.cli.Marsad")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule nothingIsNamedAfterNothing = noClasses()
            .should()
            .haveNameMatching(".*(Util|Helper|Common)[^.]*")
            .orShould()
            .resideInAnyPackage("..util..", "..helper..", "..common..");

    private static boolean asksForTheTime(String owner, String method) {
        return switch (method) {
            case "now" -> owner.startsWith("java.time.") || owner.startsWith("org.apache.spark.");
            case "currentTimeMillis", "nanoTime", "current_timestamp", "current_date", "localtimestamp" -> true;
            default -> false;
        };
    }
}
