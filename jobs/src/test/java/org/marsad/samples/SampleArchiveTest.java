package org.marsad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleArchiveTest {

    @Test
    void theCommittedArchiveHoldsWhatTheSourcesSay() throws IOException {
        Map<String, List<List<String>>> expected = SampleLake.sources().stream()
                .collect(Collectors.groupingBy(
                        block -> SampleArchive.file(block) + SampleArchive.ENDING,
                        TreeMap::new,
                        Collectors.mapping(SampleArchiveTest::row, Collectors.toList())));

        assertThat(files(SampleFiles.ARCHIVE))
                .as("files of the archive; data-samples/make makes it anew")
                .extracting(file -> file.getFileName().toString())
                .containsExactlyElementsOf(expected.keySet());
        for (Path file : files(SampleFiles.ARCHIVE)) {
            assertThat(rows(file))
                    .as("%s; data-samples/make makes it anew", file.getFileName())
                    .isEqualTo(expected.get(file.getFileName().toString()));
        }
    }

    @Test
    void theSameSourcesGiveTheSameBytes(@TempDir Path directory) throws IOException {
        SampleArchive.write(SampleLake.sources(), directory.resolve("first"));
        SampleArchive.write(SampleLake.sources(), directory.resolve("second"));

        for (Path file : files(directory.resolve("first"))) {
            assertThat(directory.resolve("second").resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void filesOfAnArchiveMadeBeforeGo(@TempDir Path directory) throws IOException {
        Path stale = Files.createFile(directory.resolve("stale.parquet"));

        SampleArchive.write(SampleLake.sources(), directory);

        assertThat(stale).doesNotExist();
    }

    @Test
    void theLineBeforeTheNextBlockBelongsToNone() {
        assertThat(SampleSources.parse("x", List.of("=== a", "--- body", "one", "", "two", "", "=== b")))
                .extracting(SampleBlock::body)
                .containsExactly("one\n\ntwo", null);
    }

    @Test
    void escapedCharactersStandForThemselves() {
        assertThat(SampleSources.parse("x", List.of("=== a", "--- body", "\\u0041\\u0000\\u005c")))
                .extracting(SampleBlock::body)
                .containsExactly("A\0\\");
    }

    private static List<String> row(SampleBlock block) {
        List<String> columns = block.isTextAlone() ? List.of(SampleArchive.TEXT) : SampleArchive.COLUMNS;
        return Arrays.asList(columns.stream()
                .map(column -> SampleArchive.value(block, column))
                .toArray(String[]::new));
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(SampleArchive.ENDING))
                    .sorted()
                    .toList();
        }
    }

    private static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (ParquetReader<Group> reader = ParquetReader.builder(
                        new GroupReadSupport(), new org.apache.hadoop.fs.Path(file.toUri()))
                .build()) {
            for (Group row = reader.read(); row != null; row = reader.read()) {
                List<String> values = new ArrayList<>();
                for (int column = 0; column < row.getType().getFieldCount(); column++) {
                    values.add(row.getFieldRepetitionCount(column) == 0 ? null : row.getString(column, 0));
                }
                rows.add(values);
            }
        }
        return rows;
    }
}
