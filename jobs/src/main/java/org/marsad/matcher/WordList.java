package org.marsad.matcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.marsad.text.Gap;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

/** A set of single words, asked about words of a text in their folded form. */
final class WordList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/org/marsad/matcher/";

    private final Vocabulary words;

    private WordList(Collection<String> phrases) {
        List<String> folded = new ArrayList<>();
        for (String phrase : phrases) {
            Tokens tokens = Tokenizer.tokenize(phrase);
            for (int i = 0; i < tokens.size(); i++) {
                folded.add(tokens.foldedWord(i));
            }
        }
        words = new Vocabulary(folded);
    }

    static WordList of(String... words) {
        return new WordList(List.of(words));
    }

    static WordList fromResource(String name) {
        return new WordList(lines(name));
    }

    /** The lines of a resource beside this class, without comments; a tab ends what counts. */
    static List<String> lines(String name) {
        return read(name).stream()
                .map(line -> line.split("\t", -1)[0].strip())
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    /** The cells of the lines of a resource beside this class, without comments and the header. */
    static List<List<String>> rows(String name) {
        return read(name).stream()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static List<String> read(String name) {
        List<String> lines = new ArrayList<>();
        try (InputStream stream = WordList.class.getResourceAsStream(FOLDER + name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + name + ".", e);
        }
        return lines;
    }

    boolean contains(Tokens tokens, int token) {
        return token >= 0 && token < tokens.size() && words.find(tokens, token) != Vocabulary.UNKNOWN;
    }

    /** Whether the word stands in the list as it is or after a conjunction or preposition. */
    boolean containsAfterParticle(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        if (words.find(tokens, token) != Vocabulary.UNKNOWN) {
            return true;
        }
        Particles particles = new Particles();
        particles.read(tokens, token);
        for (int i = 1; i < particles.size(); i++) {
            if (!particles.articleTaken(i)
                    && words.find(tokens, token, particles.from(i), particles.prefix(i), particles.hash(i))
                            != Vocabulary.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word before stands in the list, after a particle or not, with nothing but a space between. */
    boolean containsBefore(Tokens tokens, int token) {
        return token > 0 && tokens.gapBefore(token) == Gap.SPACE && containsAfterParticle(tokens, token - 1);
    }

    /** Whether the word after stands in the list, with nothing but a space between. */
    boolean containsAfter(Tokens tokens, int token) {
        return token + 1 < tokens.size() && tokens.gapBefore(token + 1) == Gap.SPACE && contains(tokens, token + 1);
    }
}
