package org.marsad.language.ar;

import static org.marsad.text.ArabicLetters.ALEF;
import static org.marsad.text.ArabicLetters.ALEF_HAMZA_ABOVE;
import static org.marsad.text.ArabicLetters.ALEF_HAMZA_BELOW;
import static org.marsad.text.ArabicLetters.ALEF_MADDA;
import static org.marsad.text.ArabicLetters.ALEF_MAKSURA;
import static org.marsad.text.ArabicLetters.HEH;
import static org.marsad.text.ArabicLetters.TATWEEL;
import static org.marsad.text.ArabicLetters.TEH_MARBUTA;
import static org.marsad.text.ArabicLetters.YEH;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.marsad.language.words.Folding;
import org.marsad.language.words.StopWords;
import org.marsad.text.ArabicLetters;

/**
 * Folds Arabic words lightly:
 *
 * <ul>
 *   <li>letters typed on other keyboards are Arabic, see {@link ArabicLetters};
 *   <li>vowel signs and tatweel are dropped;
 *   <li>alef with hamza or madda is alef, alef maksura is ya, teh marbuta is heh (Lucene's ArabicNormalizer);
 *   <li>the article goes, alone or with the particles before it (ال وال بال فال كال لل ولل وبال), where three letters
 *       remain.
 * </ul>
 *
 * <p>Particles without the article, pronouns, the accusative's alef and the sound plural are {@link #reductions} only: whether {@code بكين} is a
 * word, or {@code ب} and another one, a dictionary knows.
 */
public final class ArabicFolding implements Folding {

    private static final int MIN_LETTERS = 3;
    private static final int MIN_LETTERS_AFTER_PREPOSITION = 4;
    private static final int MAX_PARTICLES = 2;
    private static final char TEH = '\u062A';
    private static final List<String> ARTICLES =
            List.of("وبال", "وكال", "فبال", "ولل", "فلل", "وال", "بال", "فال", "كال", "لل", "ال");
    private static final String CONJUNCTIONS = "وف";
    private static final String PREPOSITIONS = "بلك";
    private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "نا");
    private static final List<String> PARTICLES_BEFORE_STOP_WORDS =
            List.of("و", "ف", "ب", "ل", "ك", "س", "وب", "ول", "وس");
    private static final List<String> SOUND_PLURALS = List.of("ين", "ون");

    @Override
    public String fold(String surface) {
        StringBuilder folded = new StringBuilder(surface.length());
        boolean arabic = false;
        for (int i = 0; i < surface.length(); i++) {
            char letter = ArabicLetters.toArabic(surface.charAt(i));
            if (letter != TATWEEL && !ArabicLetters.isDiacritic(letter)) {
                arabic |= letter >= '\u0621' && letter <= '\u064A';
                folded.append(
                        switch (letter) {
                            case ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_MADDA -> ALEF;
                            case ALEF_MAKSURA -> YEH;
                            case TEH_MARBUTA -> HEH;
                            default -> letter;
                        });
            }
        }
        return arabic ? withoutArticle(folded.toString()) : "";
    }

    private static String withoutArticle(String word) {
        for (String article : ARTICLES) {
            if (word.startsWith(article) && word.length() - article.length() >= MIN_LETTERS) {
                return word.substring(article.length());
            }
        }
        return word;
    }

    @Override
    public List<String> reductions(String form) {
        List<String> reductions = new ArrayList<>();
        String bare = form;
        if (stripped(bare, CONJUNCTIONS, MIN_LETTERS)) {
            bare = bare.substring(1);
            reductions.add(bare);
        }
        if (stripped(bare, PREPOSITIONS, MIN_LETTERS_AFTER_PREPOSITION)) {
            reductions.add(bare.substring(1));
        }
        for (String word : List.copyOf(reductions)) {
            addWithoutSuffix(word, reductions);
        }
        addWithoutSuffix(form, reductions);
        return reductions;
    }

    private static boolean stripped(String word, String particles, int least) {
        return word.length() > least && particles.indexOf(word.charAt(0)) >= 0;
    }

    private static void addWithoutSuffix(String word, List<String> reductions) {
        if (word.length() > MIN_LETTERS_AFTER_PREPOSITION && word.charAt(word.length() - 1) == ALEF) {
            reductions.add(word.substring(0, word.length() - 1));
        }
        for (String suffix : SOUND_PLURALS) {
            if (word.endsWith(suffix) && word.length() - suffix.length() >= MIN_LETTERS) {
                reductions.add(word.substring(0, word.length() - suffix.length()));
            }
        }
        for (String suffix : PRONOUNS) {
            if (word.endsWith(suffix) && word.length() - suffix.length() >= MIN_LETTERS) {
                String bare = word.substring(0, word.length() - suffix.length());
                if (bare.charAt(bare.length() - 1) == TEH) {
                    reductions.add(bare.substring(0, bare.length() - 1) + HEH);
                }
                reductions.add(bare);
                return;
            }
        }
    }

    /** Without what stands before the article, and without particles that the folded form lacks. */
    @Override
    public String display(String surface, String form) {
        for (String article : ARTICLES) {
            if (surface.startsWith(article) && surface.length() - article.length() >= MIN_LETTERS) {
                return "ال" + surface.substring(article.length());
            }
        }
        int space = surface.indexOf(' ');
        String first = space < 0 ? surface : surface.substring(0, space);
        for (int particles = 1; particles <= MAX_PARTICLES && particles < first.length(); particles++) {
            String bare = fold(first.substring(particles));
            if (!form.startsWith(fold(first)) && !bare.isEmpty() && form.startsWith(bare)) {
                return surface.substring(particles);
            }
        }
        return surface;
    }

    /** Lucene's and our own stop words, alone and with the particles that are written together with them. */
    @Override
    public Set<String> stopWords() {
        Set<String> words = StopWords.of(
                this, ArabicAnalyzer.getDefaultStopSet(), "function-words.txt", "news-words.txt", "given-names.txt");
        Set<String> all = new HashSet<>(words);
        for (String word : words) {
            if (word.length() >= MIN_LETTERS) {
                for (String particle : PARTICLES_BEFORE_STOP_WORDS) {
                    all.add(particle + word);
                }
            }
        }
        return all;
    }
}
