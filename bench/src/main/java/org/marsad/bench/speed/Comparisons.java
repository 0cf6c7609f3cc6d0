package org.marsad.bench.speed;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import org.marsad.actors.FindActors;
import org.marsad.catalogue.CatalogueFiles;
import org.marsad.cooccurrence.CountPairs;
import org.marsad.cooccurrence.MeasurePairs;
import org.marsad.ingest.IngestSettings;
import org.marsad.lake.Lake;
import org.marsad.run.Progress;
import org.marsad.run.RunContext;
import org.marsad.run.Runner;
import org.marsad.run.Stages;
import org.marsad.run.TableStage;
import org.marsad.tables.ActorTables;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;

/** Compares Marsad's speed with that of other programs on the same archive, in the same run. */
public final class Comparisons {

    private final SparkSession spark;
    private final Lab lab;
    private final int repeats;
    private final int cores;
    private final PrintWriter out;

    public Comparisons(SparkSession spark, Lab lab, int repeats, int cores, PrintWriter out) {
        this.spark = spark;
        this.lab = lab;
        this.repeats = repeats;
        this.cores = cores;
        this.out = out;
    }

    /** Sees, in this process, that other programs give the tables that Marsad gives. */
    public List<Agreement> check(String archive) {
        Lake lake = Lake.open(spark, lab.directory().resolve("checked").toString());
        RunContext context = new RunContext(spark, lake, "bench", false, Progress.SILENT);
        new Runner(Clock.systemUTC(), "bench", "bench")
                .run(
                        List.of(
                                Stages.ingest(new IngestSettings(archive, null, null, Map.of()))
                                        .checked(spark),
                                new TableStage(
                                        "bench",
                                        "Finds mentions, counts and measures pairs.",
                                        List.of(
                                                new FindActors(CatalogueFiles.fromClassPath()),
                                                new CountPairs(),
                                                new MeasurePairs()))),
                        context);
        return Agreement.of(spark, lake, lab.directory());
    }

    /** Marsad's run against what the least that could be done with the archive takes. */
    public void floor(String archive) {
        heading("floor");
        Figures figures = new Figures();
        lab.rounds(
                figures,
                repeats,
                List.of(
                        Trial.onArchive(Work.COPY, archive),
                        Trial.onArchive(Work.WORDS, archive),
                        Trial.onArchive(Work.RUN, archive)));
        figures.tell(out);
        figures.tellRatio(out, Work.RUN.title(), Work.COPY.title());
        figures.tellRatio(out, Work.RUN.title(), Work.WORDS.title());
    }

    /** Articles by second and core, by stage and by step. */
    public void stages(String archive) {
        heading("stages");
        laps(Trial.onArchive(Work.STAGES, archive));
    }

    /** The same of the stage that reads the archive alone. */
    public void ingest(String archive) {
        heading("ingest");
        laps(Trial.onArchive(Work.INGEST, archive));
    }

    private void laps(Trial trial) {
        StageFigures figures = new StageFigures(trial.name());
        Path lake = lab.directory().resolve("staged");
        for (int repeat = 0; repeat < repeats; repeat++) {
            figures.add(lab.measure(trial, lake));
        }
        long articles =
                Lake.open(spark, lake.toString()).read(ArticleTables.ARTICLES).count();
        FileUtils.deleteQuietly(lake.toFile());
        figures.tell(out, articles, cores);
    }

    /** Mentions, counts and ties: Marsad on all cores against a plain program on one; true if the rows are equal. */
    public boolean cost(String archive) {
        heading("COST");
        Path base = ingested(archive);
        Path files = articleFiles(base);
        Trial marsad = Trial.onLake(Work.TIES, base);
        Trial plain = Trial.onFiles(Work.TIES_PLAIN, files);
        Figures figures = new Figures();
        lab.rounds(figures, repeats, List.of(marsad, plain));
        figures.tell(out);
        figures.tellRatio(out, plain.name(), marsad.name());
        return agree(marsad, plain, "plain", Agreement.PLAIN);
    }

    /** What a second core gives: the plain program twice at once, against once. */
    public void cores(String archive) {
        heading("cores");
        Path files = articleFiles(ingested(archive));
        Trial once = Trial.onFiles(Work.TIES_PLAIN, files);
        Trial twice = Trial.onFiles(Work.TIES_PLAIN_TWICE, files);
        Figures figures = new Figures();
        lab.rounds(figures, repeats, List.of(once, twice));
        figures.tell(out);
        figures.tellRatio(out, twice.name(), once.name());
    }

    private Path articleFiles(Path lake) {
        return lab.list("articles.files", Agreement.files(Lake.open(spark, lake.toString()), ArticleTables.ARTICLES));
    }

    /** Pairs from mentions: Marsad against DuckDB, as many threads each; true if the rows are equal. */
    public boolean peer(String archive) {
        heading("peer");
        Path mentioned = lab.directory().resolve("mentioned");
        lab.measure(Trial.onLake(Work.MENTIONS, ingested(archive)), mentioned);
        Path files = lab.list(
                "mentions.files", Agreement.files(Lake.open(spark, mentioned.toString()), ActorTables.MENTIONS));
        Trial marsad = Trial.onLake(Work.PAIRS, mentioned);
        Trial duck = Trial.onFiles(Work.PAIRS_DUCKDB, files);
        Figures figures = new Figures();
        lab.rounds(figures, repeats, List.of(marsad, duck));
        figures.tell(out);
        figures.tellRatio(out, marsad.name(), duck.name());
        return agree(marsad, duck, "DuckDB", List.of(ActorTables.PAIR_DAILY));
    }

    private Path ingested(String archive) {
        Path lake = lab.directory().resolve("ingested");
        if (!lake.toFile().isDirectory()) {
            lab.measure(Trial.onArchive(Work.INGEST, archive), lake);
        }
        return lake;
    }

    private boolean agree(Trial marsad, Trial other, String program, List<Table> tables) {
        Path ours = lab.directory().resolve("ours");
        Path theirs = lab.directory().resolve("theirs");
        lab.measure(marsad, ours);
        lab.measure(other, theirs);
        boolean equal = true;
        for (Table table : tables) {
            Agreement agreement = Agreement.between(spark, Lake.open(spark, ours.toString()), table, program, theirs);
            out.println(agreement.line());
            equal &= agreement.isEqual();
        }
        out.flush();
        return equal;
    }

    private void heading(String part) {
        out.printf("%n== %s%n", part);
        out.flush();
    }
}
