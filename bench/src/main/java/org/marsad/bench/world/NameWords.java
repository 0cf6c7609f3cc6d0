package org.marsad.bench.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.Spelling;
import org.marsad.matcher.Matcher;
import org.marsad.text.ArabicLetters;

/** The words that filler must keep clear of: those of the catalogue's names, and those that tell the matcher of names. */
final class NameWords {

    private static final List<String> LISTS = List.of(
            "ambiguous-names.tsv",
            "compound-name-heads.tsv",
            "descent-words.tsv",
            "given-names.tsv",
            "media-acting-after.tsv",
            "media-acting-before.tsv",
            "media-between.tsv",
            "media-telling.tsv",
            "not-names.tsv",
            "place-words.tsv",
            "titles.tsv");
    /** What a demonym ends in, beside the form that the catalogue lists. */
    private static final List<String> ENDINGS = List.of("ه", "يه", "ات", "ين", "ون", "تين", "يات", "يين", "يون", "ا");

    private static final int MIN_REST_LENGTH = 2;

    private NameWords() {}

    /** The words, folded. */
    static Set<String> of(Catalogue catalogue) {
        Set<String> words = new HashSet<>();
        for (Actor actor : catalogue.actors()) {
            for (Spelling spelling : actor.spellings()) {
                addWords(spelling.text(), words);
            }
        }
        LISTS.forEach(list -> addResource(list, words));
        return words;
    }

    /** Whether the word is one of them, as it is or behind particles that may cling to it. */
    static boolean holds(Set<String> words, String word) {
        String folded = fold(word);
        for (int from = 0; from <= folded.length() - MIN_REST_LENGTH && from <= 4; from++) {
            String rest = folded.substring(from);
            if (words.contains(rest) || words.contains("ال" + rest)) {
                return true;
            }
            for (String ending : ENDINGS) {
                if (rest.endsWith(ending) && words.contains(rest.substring(0, rest.length() - ending.length()))) {
                    return true;
                }
            }
            if (ArabicLetters.isDiacritic(word.charAt(0)) || word.charAt(0) < ArabicLetters.HAMZA) {
                return false;
            }
        }
        return false;
    }

    /** The word in lower case, without marks, with one form of alef, ya and ta marbuta. */
    static String fold(String word) {
        StringBuilder folded = new StringBuilder();
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            char letter = ArabicLetters.toArabic(c);
            if (ArabicLetters.isDiacritic(letter) || letter == ArabicLetters.TATWEEL) {
                continue;
            }
            folded.append(
                    switch (letter) {
                        case ArabicLetters.ALEF_MADDA,
                                ArabicLetters.ALEF_HAMZA_ABOVE,
                                ArabicLetters.ALEF_HAMZA_BELOW -> ArabicLetters.ALEF;
                        case ArabicLetters.ALEF_MAKSURA -> ArabicLetters.YEH;
                        case ArabicLetters.TEH_MARBUTA -> ArabicLetters.HEH;
                        default -> letter;
                    });
        }
        return folded.toString();
    }

    private static void addWords(String text, Set<String> words) {
        for (String word : text.split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(fold(word));
            }
        }
    }

    private static void addResource(String name, Set<String> words) {
        try (InputStream stream = Matcher.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The matcher has no word list " + name);
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> addWords(line, words));
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + name + " can't be read", e);
        }
    }
}
