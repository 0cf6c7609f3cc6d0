package org.marsad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileSizesTest {

    private static final Path SOURCES = Path.of("src");

    private static Map<Path, Integer> lines() throws IOException {
        Map<Path, Integer> lines = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> lines.put(file, lines(file)));
        }
        return lines;
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noFileHasMoreThan300Lines() throws IOException {
        assertThat(lines()).isNotEmpty().allSatisfy((file, lines) -> assertThat(lines)
                .as(file.toString())
                .isLessThanOrEqualTo(300));
    }

    @Test
    void halfOfTheFilesHaveFewerThan100Lines() throws IOException {
        List<Integer> lines = lines().values().stream().sorted().toList();
        assertThat(lines.get(lines.size() / 2)).isLessThan(100);
    }
}
