package org.marsad.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words in the name of a column: split at changes of case, digits and signs; words that are written together
 * ({@code pubdate}, {@code SOURCECOMMONNAME}) are split where all parts are known words.
 */
final class NameWords {

    private static final int MAX_NAME = 100;
    private static final int MIN_PART = 2;
    private static final String ARABIC_ARTICLE = "ال";
    private static final Map<String, Concept> CONCEPTS = load();

    private NameWords() {}

    /** The concept of each word of the name, in its order. */
    static List<Concept> concepts(String name) {
        List<Concept> concepts = new ArrayList<>();
        for (String word : words(name)) {
            Concept known = concept(word);
            if (known != null) {
                concepts.add(known);
                continue;
            }
            List<Concept> parts = segmented(word);
            if (parts.isEmpty()) {
                concepts.add(Concept.UNKNOWN);
            } else {
                concepts.addAll(parts);
            }
        }
        return concepts;
    }

    /** The words, folded. */
    static List<String> words(String name) {
        String cut = name.substring(0, Math.min(name.length(), MAX_NAME));
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < cut.length(); i++) {
            char c = cut.charAt(i);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK || c == '\u0640';
            if (!Character.isLetter(c) && !mark) {
                end(word, words);
                continue;
            }
            boolean hump = i > 0
                    && Character.isUpperCase(c)
                    && (Character.isLowerCase(cut.charAt(i - 1))
                            || (Character.isUpperCase(cut.charAt(i - 1))
                                    && i + 1 < cut.length()
                                    && Character.isLowerCase(cut.charAt(i + 1))));
            if (hump) {
                end(word, words);
            }
            word.append(c);
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(folded(word.toString()));
            word.setLength(0);
        }
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != 'ـ')
                .forEach(c -> folded.append(
                        switch (c) {
                            case 'أ', 'إ', 'آ' -> 'ا';
                            case 'ة' -> 'ه';
                            case 'ى', 'ی' -> 'ي';
                            case 'ک' -> 'ك';
                            case 'ı' -> 'i';
                            case 'ß' -> 's';
                            default -> (char) c;
                        }));
        String text = folded.toString();
        return text.startsWith(ARABIC_ARTICLE) && text.length() > 4 ? text.substring(2) : text;
    }

    private static Concept concept(String word) {
        Concept known = CONCEPTS.get(word);
        if (known == null && word.length() > MIN_PART + 1 && word.endsWith("s")) {
            known = CONCEPTS.get(word.substring(0, word.length() - 1));
        }
        return known;
    }

    /** The fewest known words that make the word up; empty if none do. */
    private static List<Concept> segmented(String word) {
        List<List<Concept>> best = new ArrayList<>();
        best.add(List.of());
        for (int end = 1; end <= word.length(); end++) {
            List<Concept> found = null;
            for (int start = 0; start + MIN_PART <= end; start++) {
                List<Concept> before = best.get(start);
                String part = word.substring(start, end);
                boolean whole = part.length() > MIN_PART || end == word.length();
                Concept concept = part.equals(ARABIC_ARTICLE) ? Concept.NEUTRAL : whole ? CONCEPTS.get(part) : null;
                if (before != null && concept != null && (found == null || before.size() + 1 < found.size())) {
                    found = new ArrayList<>(before);
                    found.add(concept);
                }
            }
            best.add(found);
        }
        List<Concept> whole = best.get(word.length());
        return whole == null ? List.of() : whole;
    }

    private static Map<String, Concept> load() {
        Map<String, Concept> concepts = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                NameWords.class.getResourceAsStream("/mapping/column-words.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (line.startsWith("#") || tab < 0) {
                    continue;
                }
                Concept concept = Concept.valueOf(line.substring(0, tab));
                for (String word : line.substring(tab + 1).split(" ", -1)) {
                    concepts.putIfAbsent(folded(word), concept);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(concepts);
    }
}
