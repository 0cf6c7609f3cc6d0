package org.marsad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.SharedSpark;
import org.marsad.cli.Marsad;

class VerificationTest {

    @TempDir
    private Path directory;

    private final SparkSession spark = SharedSpark.session();
    private String output = "";

    private int execute(String command, Path lake, String... options) {
        String[] words = new String[3 + options.length];
        words[0] = command;
        words[1] = "--lake";
        words[2] = lake.toString();
        System.arraycopy(options, 0, words, 3, options.length);
        StringWriter out = new StringWriter();
        int code = Marsad.execute(words, new PrintWriter(out, true), new PrintWriter(out, true));
        output = out.toString();
        return code;
    }

    private Path copy() throws IOException {
        Path lake = directory.resolve("lake");
        FileUtils.copyDirectory(SampleLake.made().directory().toFile(), lake.toFile());
        return lake;
    }

    private void sql(Path lake, String table, String statement) {
        spark.sql(statement.replace(":t", "delta.`" + lake.resolve(table) + "`"));
    }

    @Test
    void theSampleLakePassesEveryCheck() {
        int code = execute("verify", SampleLake.made().directory());
        assertThat(output).contains(" checks, 0 failed").doesNotContain("FAILED");
        assertThat(code).isZero();
    }

    @Test
    void damageIsFoundByTheCheckThatItConcerns() throws IOException {
        Path lake = copy();
        sql(lake, "mentions", "INSERT INTO :t SELECT * FROM :t ORDER BY article_id, part, start_offset LIMIT 1");
        sql(lake, "mentions", "UPDATE :t SET surface = 'x' WHERE actor_id = 'EGY'");
        sql(lake, "actors", "DELETE FROM :t WHERE actor_id = 'JOR'");
        sql(lake, "coverage_daily", "UPDATE :t SET articles = articles + 1 WHERE day = (SELECT min(day) FROM :t)");
        sql(lake, "pair_daily", "UPDATE :t SET articles = articles + 1000");
        assertThat(execute("verify", lake)).isEqualTo(1);
        assertThat(output)
                .contains("FAILED mentions: keys are complete and unique")
                .contains("FAILED the text at the offsets of a mention is its surface")
                .contains("FAILED mentions.actor_id is in actors\n         JOR")
                .contains("FAILED coverage_daily counts the articles of each day")
                .contains("FAILED no pair is in more articles than its actor_a")
                .contains("FAILED cooccurrence by month is the sum of pair_daily")
                .contains("FAILED every tie of a day is in articles that mention both")
                .contains("ok     topics: keys are complete and unique");
    }

    @Test
    void aTableThatNeedsANewerReaderIsFound() throws IOException {
        Path lake = copy();
        sql(lake, "topics", "ALTER TABLE :t SET TBLPROPERTIES ('delta.enableDeletionVectors' = 'true')");
        assertThat(execute("verify", lake)).isEqualTo(1);
        assertThat(output).contains("topics needs reader version 3 [deletionVectors");
    }

    @Test
    void maintenanceCompactsFilesAndLeavesNothingStale() throws IOException {
        Path lake = copy();
        sql(lake, "runs", "INSERT INTO :t SELECT * FROM :t");
        assertThat(execute("maintain", lake)).isZero();
        assertThat(output).containsPattern("runs +\\d+ -> +1 ");
        assertThat(execute("run", lake, "--archive", SampleFiles.ARCHIVE.toString()))
                .isZero();
        assertThat(output).contains("up to date");
        assertThat(output).containsPattern("topics .*up to date");
    }

    @Test
    void aRetentionBelowSafetyIsRefused() {
        assertThat(execute("maintain", SampleLake.made().directory(), "--retain-days", "1"))
                .isEqualTo(2);
        assertThat(output).contains("--retain-days 1 is too few");
    }

    @Test
    void theLedgerSaysWhetherTheNewestRunCompletedInTime() {
        assertThat(execute("runs", SampleLake.made().directory(), "--max-age", "12"))
                .isZero();
        assertThat(output).contains("done");
        assertThat(execute("runs", SampleLake.made().directory(), "--max-age", "0.000001"))
                .isEqualTo(1);
        assertThat(output).contains("The newest run ended");
    }
}
