package org.marsad.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

/** The classes of words that tell of names, a bit each: given names, titles, verbs of reporting, heads of bodies and places. */
public final class WordClasses implements java.io.Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FILE = "/org/marsad/tagger/word-classes.tsv";
    private static final int LOAD = 4;
    /** The bits of the classes that the file lists first: given and family names. */
    static final int PERSONAL = 0b11;

    private static final int GIVEN = 0b1;

    private final int[] hashes;
    private final int[] classes;
    private final int mask;

    private WordClasses(List<int[]> words) {
        int size = Integer.highestOneBit(LOAD * words.size() + 1) << 1;
        hashes = new int[size];
        classes = new int[size];
        mask = size - 1;
        for (int[] word : words) {
            int slot = slot(word[0]);
            hashes[slot] = word[0];
            classes[slot] |= word[1];
        }
    }

    /** The classes that Marsad lists. */
    public static WordClasses load() {
        List<int[]> words = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (InputStream stream = WordClasses.class.getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                int tab = line.indexOf('\t');
                String name = line.substring(0, tab);
                if (!names.contains(name)) {
                    names.add(name);
                }
                Tokens tokens = Tokenizer.tokenize(line.substring(tab + 1));
                for (int i = 0; i < tokens.size(); i++) {
                    words.add(new int[] {tokens.hash(i), 1 << names.indexOf(name)});
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + FILE + ".", e);
        }
        return new WordClasses(words);
    }

    private int slot(int hash) {
        int slot = ((hash * 0x9E3779B9) >>> 7) & mask;
        while (classes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Whether the word is a given name. */
    public boolean isGivenName(Tokens tokens, int word) {
        return (of(tokens.hash(word)) & GIVEN) != 0;
    }

    /** Whether the folded word is a given name. */
    public boolean isGivenName(String folded) {
        return isGivenName(Tokenizer.tokenize(folded), 0);
    }

    /** The classes of the word of a hash, zero if it has none. */
    int of(int hash) {
        return classes[slot(hash)];
    }
}
