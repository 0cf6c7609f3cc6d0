package org.marsad.bench.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list that came with the world, so that no change of Marsad's changes archives of the same seed. */
enum WorldFile {
    /** The ids of the actors that may appear, in their order. */
    CAST("cast.txt"),
    /** The words that coined words kept clear of when the world was made, folded. */
    NAME_WORDS("name-words.txt");

    private final String file;

    WorldFile(String file) {
        this.file = file;
    }

    List<String> lines() {
        try (InputStream stream = WorldFile.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The bench's jar has no " + file);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + file + " can't be read", e);
        }
    }
}
