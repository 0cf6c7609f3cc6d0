package org.marsad.language.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;

/** Reads the stop words of a language: Lucene's list and the word lists beside the language's folding. */
public final class StopWords {

    private StopWords() {}

    /**
     * The folded stop words.
     *
     * @param folding the folding of the language; the files are resources of its package
     * @param files names of UTF-8 files with words separated by white space; lines that begin with {@code #} are comments
     */
    public static Set<String> of(Folding folding, CharArraySet lucene, String... files) {
        Set<String> words = new HashSet<>();
        for (Object word : lucene) {
            words.add(folding.fold(new String((char[]) word)));
        }
        for (String file : files) {
            addAll(file, folding, words);
        }
        return words;
    }

    private static void addAll(String file, Folding folding, Set<String> words) {
        try (InputStream bytes = folding.getClass().getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.trim().split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> words.add(folding.fold(word)));
        } catch (IOException e) {
            throw new UncheckedIOException("The stop word list " + file + " can't be read", e);
        }
    }
}
