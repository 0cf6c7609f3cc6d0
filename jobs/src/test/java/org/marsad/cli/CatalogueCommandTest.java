package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.SharedSpark;

class CatalogueCommandTest {

    private static final StructType COLUMNS = new StructType()
            .add("actor_id", DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("name_en", DataTypes.StringType)
            .add("aliases_ar", DataTypes.createArrayType(DataTypes.StringType))
            .add("short_en", DataTypes.StringType)
            .add("to", DataTypes.DateType);

    @TempDir
    private Path directory;

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(directory.resolve(name), String.join("\n", lines));
    }

    private Path table(String format, StructType columns, Row... rows) {
        Path path = directory.resolve(format);
        Dataset<Row> dataset = SharedSpark.session().createDataFrame(List.of(rows), columns);
        dataset.write().format(format).save(path.toString());
        return path;
    }

    @ParameterizedTest
    @ValueSource(strings = {"parquet", "delta"})
    void actorsOfATableAreFound(String format) {
        Path path = table(
                format,
                COLUMNS,
                RowFactory.create(
                        "acme",
                        "organisation",
                        "Acme | Sons",
                        Arrays.asList("شركة أكمي", null, " أكمي "),
                        "Ac|Am",
                        java.sql.Date.valueOf("2001-05-02")));
        Told refused = Told.by("catalogue", "--catalogue", path);
        assertThat(refused.err()).isEmpty();
        Told told = Told.by("catalogue", "--catalogue", path, "--find", "اكمي");
        assertThat(told.out().lines())
                .containsExactly("acme\torganisation\tAcme | Sons\t\t", "    شركة أكمي (alias)", "    أكمي (alias)");
        assertThat(Told.by("catalogue", "--catalogue-alone", "--catalogue", path)
                        .out())
                .containsPattern("all +1 +5");
    }

    @Test
    void faultsOfATableAreToldAndNothingRuns() {
        Path path = table(
                "parquet",
                COLUMNS.add("alias", DataTypes.StringType),
                RowFactory.create("acme", "organisation", "Acme", null, null, null, null));
        Told told = Told.by("run", "--archive", "none", "--lake", directory.resolve("lake"), "--catalogue", path);
        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.err()).contains("parquet: The columns [alias] are unknown. Rename or remove them.");
        assertThat(directory.resolve("lake")).doesNotExist();
    }

    @Test
    void aNestedColumnIsRefused() {
        StructType nested = new StructType()
                .add("actor_id", DataTypes.StringType)
                .add("kind", DataTypes.StringType)
                .add("name_en", DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType));
        Path path = table("parquet", nested, RowFactory.create("acme", "organisation", null));
        Told told = Told.by("catalogue", "--catalogue", path);
        assertThat(told.problems())
                .containsExactly("The column name_en of the actors in " + path
                        + " is map<string,string>. Make it a string or an array of strings.");
        assertThat(told.exitCode()).isEqualTo(2);
    }

    @Test
    void theShippedCatalogueIsSummedUpAndSearched() {
        Told sum = Told.by("catalogue");
        assertThat(sum.exitCode()).isZero();
        assertThat(sum.out()).contains("state ", "person ", "media ").doesNotContain(" was ");
        Told found = Told.by("catalogue", "--find", "كيم");
        assertThat(found.out()).contains("kim-jong-un\tperson\t").contains("كيم (short)");
        Told dated = Told.by("catalogue", "--find", "Moscow");
        assertThat(dated.out())
                .contains("SUN\tstate\tSoviet Union\tالاتحاد السوفيتي\t")
                .contains("    Moscow (metonym from 1922-12-30 until 1991-12-26)")
                .contains("    Moscow (metonym)");
        assertThat(Told.by("catalogue", "--find", "xyzzy").out()).contains("No actor has 'xyzzy' in a spelling.");
    }

    @Test
    void ownActorsStandBesideTheShippedOnesAndWhatTheyTakeIsTold() throws IOException {
        Path list = file("list.csv", "actor_id,kind,name_en,country", "town,place,Kremlin,RUS");
        Told told = Told.by("catalogue", "--catalogue", list);
        assertThat(told.exitCode()).isZero();
        assertThat(told.out()).contains("'Kremlin' of town (list.csv:2) was RUS's (states.tsv:");
        Told overridden = Told.by(
                "catalogue",
                "--catalogue",
                list,
                "--overrides",
                file("overrides.csv", "operation,actor_id,text", "rename,town,Old Kremlin"),
                "--find",
                "old kremlin");
        assertThat(overridden.out()).startsWith("town\tplace\tOld Kremlin\t\tRUS");
    }

    @Test
    void allThatIsWrongIsTold() throws IOException {
        Told told = Told.by(
                "catalogue",
                "--catalogue",
                file("one.csv", "actor_id,kind,name_en", "a,planet,Mars"),
                "--catalogue",
                file("two.csv", "actor_id,kind,name_en", "b b,place,Venus"),
                "--overrides",
                file("three.csv", "operation,actor_id", "fuse,a"));
        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.err()).contains("3 faults", "one.csv:2:", "two.csv:2:", "three.csv:2:");
        Told missing = Told.by(
                "catalogue",
                "--catalogue-alone",
                "--overrides",
                directory.resolve("nothing.csv"),
                "--catalogue",
                file("notes.doc", "mine"));
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.problems())
                .hasSize(2)
                .anyMatch(problem -> problem.contains("notes.doc is a file of an unknown kind."))
                .anyMatch(problem -> problem.startsWith("--overrides " + directory.resolve("nothing.csv")));
        assertThat(Told.by("catalogue", "--catalogue-alone").problems())
                .containsExactly("--catalogue-alone leaves nobody to look for. Name a list with --catalogue.");
    }

    @Test
    void aQueryIsWrittenForEachKind() {
        Told told = Told.by("catalogue", "--wikidata-query", "media");
        assertThat(told.exitCode()).isZero();
        assertThat(told.out()).contains("SELECT ?item ?kind", "wd:Q1193236");
        assertThat(Told.by("catalogue", "--wikidata-query", "planet").problems())
                .containsExactly(
                        "There is no kind 'planet'. Write person, organisation, state, place, group or media.");
    }
}
