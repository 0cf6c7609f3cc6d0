package org.marsad.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ParquetFile;
import org.marsad.SharedSpark;
import org.marsad.actors.FindActors;
import org.marsad.calendar.Days;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.CatalogueFiles;
import org.marsad.cooccurrence.CountPairs;
import org.marsad.cooccurrence.MeasurePairs;
import org.marsad.ingest.Coverage;
import org.marsad.lake.CommitMetadata;
import org.marsad.lake.Lake;
import org.marsad.run.Progress;
import org.marsad.run.RunContext;
import org.marsad.run.Runner;
import org.marsad.run.TableStage;
import org.marsad.tables.ActorTables;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;

class AgreementTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 30);
    private static final Catalogue CATALOGUE = CatalogueFiles.fromClassPath();

    /** Names that need no context: those of states. */
    private static final List<String> STATES = CATALOGUE.actors().stream()
            .filter(actor -> actor.kind() == ActorKind.STATE)
            .map(Actor::nameEn)
            .toList();

    @TempDir
    private Path directory;

    /** Article n: some reprint another up to three days later, one names all states, some have no source or title. */
    private static Row article(int n, Random dice) {
        int story = n % 4 == 3 ? n - 1 : n;
        LocalDate day = FIRST.plusDays(story % 12);
        int names = n == 17 ? STATES.size() : n % 11 == 5 ? 0 : 1 + dice.nextInt(6);
        String body = dice.ints(names, 0, 1 + dice.nextInt(n == 17 ? 1 : 40))
                .mapToObj(STATES::get)
                .collect(Collectors.joining(" met ", "Today ", ". Reuters reported it. Then Egypt met Jordan."));
        String all = n == 17 ? String.join(". Also ", STATES) : body;
        return ParquetFile.row(
                "article-" + n,
                n % 5 == 0 ? null : "Talks in " + STATES.get(n % 40),
                names == 0 ? "Nobody was there." : all,
                "story-" + story,
                Date.valueOf(day),
                Date.valueOf(n % 4 == 3 ? day.plusDays(n % 3) : day),
                n % 7 == 0 ? null : "paper " + n % 3,
                n % 4 != 3);
    }

    private static Dataset<Row> articles(SparkSession spark, Table table) {
        Random dice = new Random(7);
        List<Row> rows = new ArrayList<>();
        for (int n = 0; n < 200; n++) {
            rows.add(article(n, dice));
        }
        Dataset<Row> some = spark.createDataFrame(
                rows,
                org.apache.spark.sql.types.StructType.fromDDL(
                        "article_id STRING, title STRING, body STRING, story_id STRING, story_date DATE, "
                                + "published_date DATE, source STRING, story_lead BOOLEAN"));
        for (StructField field : table.schema().fields()) {
            if (!List.of(some.columns()).contains(field.name())) {
                some = some.withColumn(field.name(), functions.lit(null).cast(field.dataType()));
            }
        }
        return some;
    }

    private Lake lake(SparkSession spark) {
        Lake lake = Lake.open(spark, directory.resolve("lake").toString());
        CommitMetadata note = new CommitMetadata("test", "ingest", Days.ALL, Map.of(), "1");
        Dataset<Row> articles = articles(spark, ArticleTables.ARTICLES);
        lake.replace(ArticleTables.ARTICLES, articles, note);
        lake.replace(ArticleTables.COVERAGE_DAILY, Coverage.of(articles), note);
        new Runner(Clock.systemUTC(), "test", "1")
                .run(
                        List.of(new TableStage(
                                "test",
                                "Ties.",
                                List.of(new FindActors(CATALOGUE), new CountPairs(), new MeasurePairs()))),
                        new RunContext(spark, lake, "test", false, Progress.SILENT));
        return lake;
    }

    @Test
    void thePlainProgramAndDuckDbGiveTheRowsOfSpark() {
        SparkSession spark = SharedSpark.session();
        Lake lake = lake(spark);
        List<Agreement> agreements = Agreement.of(spark, lake, directory);
        assertThat(agreements).hasSize(7).allSatisfy(agreement -> {
            assertThat(agreement.rows()).as(agreement.line()).isPositive();
            assertThat(agreement.isEqual()).as(agreement.line()).isTrue();
        });
        assertThat(lake.read(ActorTables.MENTIONS).where("attribution").count()).isPositive();
        assertThat(lake.read(ActorTables.MENTIONS)
                        .where("article_id = 'article-17' AND NOT attribution")
                        .select("actor_id")
                        .distinct()
                        .count())
                .as("an article with more actors than count")
                .isGreaterThan(150);
    }

    @Test
    void aRowThatDiffersIsTold() {
        SparkSession spark = SharedSpark.session();
        Lake lake = Lake.open(spark, directory.resolve("small").toString());
        CommitMetadata note = new CommitMetadata("test", "test", Days.ALL, Map.of(), "1");
        Dataset<Row> ours = spark.sql("SELECT DATE'2024-01-01' AS day, 4L AS articles, 3L AS stories");
        lake.replace(ActorTables.ACTOR_COVERAGE_DAILY, ours, note);
        Path other = directory.resolve("other");
        ours.withColumn("stories", functions.lit(2L))
                .write()
                .parquet(other.resolve("actor_coverage_daily").toString());
        Agreement agreement = Agreement.between(spark, lake, ActorTables.ACTOR_COVERAGE_DAILY, "another", other);
        assertThat(agreement).isEqualTo(new Agreement("another", "actor_coverage_daily", 1, 1, 1));
        assertThat(agreement.line()).contains("DIFFERENT: 1 rows stand only in Marsad's, 1 only in the other");
    }
}
