package org.marsad.matcher;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.marsad.catalogue.Language;
import org.marsad.catalogue.Spelling;
import org.marsad.catalogue.SpellingUse;
import org.marsad.language.ar.ArabicNisba;

/**
 * The ways in which a listed spelling is written in running text.
 *
 * <ul>
 *   <li>an Arabic demonym in all its forms, see {@link ArabicNisba};
 *   <li>{@code عبد الله} and {@code عبدالله}, {@code عبد ربه} and {@code عبدربه}; {@code أبو ظبي}, {@code أبوظبي}, {@code أبي ظبي} and {@code أبا ظبي};
 *   <li>a sound plural within an Arabic name in both cases: {@code الإخوان المسلمون}, {@code المسلمين};
 *   <li>an English demonym and its plural: {@code Iraqi}, {@code Iraqis};
 *   <li>an English name with and without {@code The}.
 * </ul>
 */
final class SpellingVariants {

    private static final String SERVANT = "\u0639\u0628\u062F";
    /** Of the name that {@code عبد} is joined to: {@code عبدربه}, but not {@code عبده}. */
    private static final int MIN_SERVED_LENGTH = 3;

    private static final String FATHER = "\u0623\u0628\u0648";
    private static final List<String> FATHER_CASES = List.of("\u0623\u0628\u064A", "\u0623\u0628\u0627");
    private static final String ARTICLE = "\u0627\u0644";
    private static final String NOMINATIVE_PLURAL = "\u0648\u0646";
    private static final String OBLIQUE_PLURAL = "\u064A\u0646";
    private static final int MIN_PLURAL_LENGTH = 6;
    private static final String THE = "The ";
    private static final List<String> WITHOUT_PLURAL =
            List.of("ese", "sh", "ch", "s", "men", "shman", "chman", "x", "z");

    private SpellingVariants() {}

    static Set<String> of(Spelling spelling) {
        boolean demonym = spelling.use() == SpellingUse.DEMONYM;
        if (spelling.language() == Language.ARABIC) {
            return demonym ? ArabicNisba.forms(spelling.text()) : arabic(spelling.text());
        }
        return demonym ? englishDemonym(spelling.text()) : english(spelling.text());
    }

    private static Set<String> arabic(String name) {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(name);
        List<String> words = List.of(name.split("\\s+", -1));
        for (int i = 0; i < words.size(); i++) {
            addCompounds(words, i, variants);
            if (words.size() > 1) {
                addPluralCases(words, i, variants);
            }
        }
        return variants;
    }

    private static void addCompounds(List<String> words, int index, Set<String> variants) {
        String word = words.get(index);
        boolean last = index == words.size() - 1;
        if (word.startsWith(SERVANT) && word.length() >= SERVANT.length() + MIN_SERVED_LENGTH) {
            variants.add(with(words, index, 1, SERVANT + " " + word.substring(SERVANT.length())));
        } else if (word.equals(SERVANT) && !last) {
            variants.add(with(words, index, 2, SERVANT + words.get(index + 1)));
        } else if (word.equals(FATHER) && !last) {
            variants.add(with(words, index, 2, FATHER + words.get(index + 1)));
            FATHER_CASES.forEach(father -> variants.add(with(words, index, 1, father)));
        } else if (word.startsWith(FATHER) && word.length() > FATHER.length() + 2) {
            String rest = " " + word.substring(FATHER.length());
            variants.add(with(words, index, 1, FATHER + rest));
            FATHER_CASES.forEach(father -> variants.add(with(words, index, 1, father + rest)));
        }
    }

    private static void addPluralCases(List<String> words, int index, Set<String> variants) {
        String word = words.get(index);
        if (word.length() >= MIN_PLURAL_LENGTH && word.startsWith(ARTICLE)) {
            String stem = word.substring(0, word.length() - NOMINATIVE_PLURAL.length());
            if (word.endsWith(NOMINATIVE_PLURAL)) {
                variants.add(with(words, index, 1, stem + OBLIQUE_PLURAL));
            }
        }
    }

    private static String with(List<String> words, int index, int replaced, String replacement) {
        List<String> changed = new ArrayList<>(words.subList(0, index));
        changed.add(replacement);
        changed.addAll(words.subList(index + replaced, words.size()));
        return String.join(" ", changed);
    }

    private static Set<String> englishDemonym(String demonym) {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(demonym);
        if (WITHOUT_PLURAL.stream().noneMatch(demonym::endsWith)) {
            variants.add(demonym + "s");
        }
        return variants;
    }

    private static Set<String> english(String name) {
        return name.startsWith(THE) && name.length() > THE.length()
                ? new LinkedHashSet<>(List.of(name, name.substring(THE.length())))
                : Set.of(name);
    }
}
