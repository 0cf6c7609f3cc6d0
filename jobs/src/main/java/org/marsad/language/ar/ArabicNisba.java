package org.marsad.language.ar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Inflects an Arabic adjective of belonging of one or more words ({@code كوري شمالي}), given as masculine singular
 * indefinite.
 *
 * <ul>
 *   <li>masculine, feminine, accusative in alef (never definite), dual and sound plural of both genders, nominative and oblique;
 *   <li>each indefinite and definite; all words agree;
 *   <li>a leading {@code =}: the word as it is, and its definite form ({@code =روس});
 *   <li>a leading {@code !}: the definite forms only.
 * </ul>
 */
public final class ArabicNisba {

    public static final char AS_IT_IS = '=';
    public static final char DEFINITE_ONLY = '!';

    private static final String ARTICLE = "\u0627\u0644";
    private static final String ACCUSATIVE = "\u0627";
    private static final List<String> ENDINGS = List.of(
            "",
            "\u0629",
            ACCUSATIVE,
            "\u0627\u0646",
            "\u064A\u0646",
            "\u0648\u0646",
            "\u062A\u0627\u0646",
            "\u062A\u064A\u0646",
            "\u0627\u062A");

    private ArabicNisba() {}

    /** The forms of a listed adjective, each once, the listed form first unless only definite forms are wanted. */
    public static Set<String> forms(String listed) {
        char mark = listed.isEmpty() ? ' ' : listed.charAt(0);
        String base =
                mark == AS_IT_IS || mark == DEFINITE_ONLY ? listed.substring(1).strip() : listed;
        Set<String> forms = new LinkedHashSet<>();
        for (String ending : mark == AS_IT_IS ? ENDINGS.subList(0, 1) : ENDINGS) {
            String indefinite = inflected(base, ending);
            if (mark != DEFINITE_ONLY) {
                forms.add(indefinite);
            }
            if (!ending.equals(ACCUSATIVE)) {
                forms.add(definite(indefinite));
            }
        }
        return forms;
    }

    /** The text with the article before each word that lacks it. */
    static String definite(String indefinite) {
        List<String> words = new ArrayList<>();
        for (String word : indefinite.split(" ", -1)) {
            words.add(word.startsWith(ARTICLE) ? word : ARTICLE + word);
        }
        return String.join(" ", words);
    }

    private static String inflected(String base, String ending) {
        List<String> words = new ArrayList<>();
        for (String word : base.split(" ", -1)) {
            words.add(word + ending);
        }
        return String.join(" ", words);
    }
}
