package org.marsad.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The archives of {@code known-archives.tsv}. */
class KnownArchivesTest {

    private static final String TEXT = "The harbour of Kalo was closed on Monday after a storm. "
            + "Ships waited outside for a day, officials said, and the ferry to the islands did not sail. "
            + "Work on the pier is to begin next week and to last until the autumn, the port authority told reporters.";

    private record Archive(String name, List<String[]> columns, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Archive> archives() throws IOException {
        try (InputStream file = KnownArchivesTest.class.getResourceAsStream("/mapping/known-archives.tsv")) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n## ", -1)).skip(1).map(KnownArchivesTest::archive);
        }
    }

    private static Archive archive(String block) {
        List<String> lines = block.lines().filter(line -> !line.isEmpty()).toList();
        List<String[]> columns = new ArrayList<>();
        lines.subList(1, lines.size() - 1).forEach(line -> columns.add(line.split("\t", -1)));
        return new Archive(lines.get(0), columns, lines.get(lines.size() - 1).substring(2));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void isMappedWithoutHelp(Archive archive) {
        Sheet sheet =
                Sheet.of(archive.columns().stream().map(column -> column[0]).toArray(String[]::new));
        int rows = archive.columns().get(0).length - 1;
        assertThat(rows).isPositive();
        for (int row : IntStream.rangeClosed(1, rows).toArray()) {
            sheet = sheet.row(archive.columns().stream()
                    .map(column -> column[row].isEmpty() ? null : column[row].replace("{text}", TEXT))
                    .toArray(String[]::new));
        }
        assertThat(sheet.mapped().questions()).isEmpty();
        assertThat(sheet.found()).isEqualTo(archive.expected());
    }
}
