package org.marsad.language.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.marsad.language.ar.ArabicFolding;
import org.marsad.language.en.EnglishFolding;

/** Words that say nothing of a topic: Lucene's lists, and lists of our own of what stands in news of every kind. */
final class StopWords {

    private static final List<String> PARTICLES = List.of("و", "ف", "ب", "ل", "ك", "س", "وب", "ول", "وس");
    private static final int MIN_LETTERS_AFTER_PARTICLE = 3;

    private StopWords() {}

    /** The stop words of the language, folded as its words are; none for a language whose analyzer drops them. */
    static Set<String> of(String language) {
        Set<String> words = new HashSet<>();
        switch (language) {
            case "ar" -> {
                Folding folding = new ArabicFolding();
                for (Object word : ArabicAnalyzer.getDefaultStopSet()) {
                    words.add(folding.fold(new String((char[]) word)));
                }
                addAll(List.of("function.ar.txt", "news.ar.txt", "names.ar.txt"), folding, words);
                words.addAll(withParticles(words));
            }
            case "en" -> {
                Folding folding = new EnglishFolding();
                for (Object word : EnglishAnalyzer.getDefaultStopSet()) {
                    words.add(folding.fold(new String((char[]) word)));
                }
                addAll(List.of("function.en.txt", "news.en.txt"), folding, words);
            }
            default -> {}
        }
        return words;
    }

    /** The Arabic stop words with the particles that are written together with them. */
    private static Set<String> withParticles(Set<String> words) {
        Set<String> more = new HashSet<>();
        for (String word : words) {
            if (word.length() >= MIN_LETTERS_AFTER_PARTICLE) {
                for (String particle : PARTICLES) {
                    more.add(particle + word);
                }
            }
        }
        return more;
    }

    private static void addAll(List<String> files, Folding folding, Set<String> words) {
        for (String file : files) {
            try (InputStream bytes = StopWords.class.getResourceAsStream(file);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
                lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .flatMap(line -> Arrays.stream(line.trim().split("\\s+")))
                        .filter(word -> !word.isEmpty())
                        .forEach(word -> words.add(folding.fold(word)));
            } catch (IOException e) {
                throw new UncheckedIOException("The list of stop words " + file + " can't be read", e);
            }
        }
    }
}
