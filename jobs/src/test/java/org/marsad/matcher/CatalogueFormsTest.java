package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Language;
import org.marsad.catalogue.Spelling;
import org.marsad.catalogue.SpellingUse;

/** Every name of the catalogue, with every particle and in every spelling. */
class CatalogueFormsTest {

    private static final double MIN_FOUND = 0.995;
    private static final int SHORT_WORD = 3;
    private static final String ARTICLE = "ال";
    private static final List<String> PARTICLES =
            List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك");
    private static final List<String> PARTICLES_WITH_ARTICLE =
            List.of("ال", "وال", "فال", "بال", "كال", "لل", "ولل", "فلل", "وبال");
    private static final char FIRST_PRESENTATION_FORM = '\uFE80';
    private static final char LAST_PRESENTATION_FORM = '\uFEF4';
    private static final Map<Character, Character> PRESENTATION_FORMS = presentationForms();

    @ParameterizedTest
    @EnumSource(ActorKind.class)
    void namesAreFoundWhateverClingsToThemAndHoweverTheyAreSpelt(ActorKind kind, TestReporter reporter) {
        int tried = 0;
        List<String> missed = new ArrayList<>();
        for (Actor actor : CatalogueSamples.CATALOGUE.actors()) {
            if (actor.kind() == kind) {
                for (Spelling spelling : actor.spellings()) {
                    for (String text : forms(spelling)) {
                        tried++;
                        if (!isFound(actor, text)) {
                            missed.add(actor.id() + " " + text);
                        }
                    }
                }
            }
        }
        double found = 1 - (double) missed.size() / tried;
        reporter.publishEntry(kind.label(), String.format(Locale.ROOT, "%.3f %% of %,d", 100 * found, tried));
        assertThat(found)
                .as("%s of %d, missed: %s", kind, tried, missed.subList(0, Math.min(20, missed.size())))
                .isGreaterThanOrEqualTo(MIN_FOUND);
    }

    private static boolean isFound(Actor actor, String text) {
        for (Mention mention : CatalogueSamples.MATCHER.match("", text)) {
            if (mention.actorId().equals(actor.id())) {
                return true;
            }
        }
        return false;
    }

    private static Collection<String> forms(Spelling spelling) {
        if (!spelling.use().isName()) {
            return List.of();
        }
        return spelling.language() == Language.ARABIC ? arabic(spelling) : latin(spelling.text());
    }

    private static Set<String> latin(String name) {
        Set<String> forms = new LinkedHashSet<>();
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        for (String written : List.of(
                name,
                name.toUpperCase(Locale.ROOT),
                name + "'s",
                name + "\u2019s",
                "\u201C" + name + "\u201D",
                apart,
                apart.replaceAll("\\p{M}", ""))) {
            forms.add("then " + written + " said");
        }
        return forms;
    }

    private static Set<String> arabic(Spelling spelling) {
        Set<String> forms = new LinkedHashSet<>();
        for (String written : spellings(spelling.text())) {
            for (String particle : PARTICLES) {
                boolean swallows = particle.endsWith("ل") && written.startsWith(ARTICLE);
                forms.add("قال " + particle + (swallows ? written.substring(1) : written) + " غدا");
            }
            if (takesArticle(spelling)) {
                PARTICLES_WITH_ARTICLE.forEach(particle -> forms.add("قال " + particle + written + " غدا"));
            }
        }
        return forms;
    }

    private static boolean takesArticle(Spelling spelling) {
        String text = spelling.text();
        return spelling.use() == SpellingUse.ACRONYM
                && text.length() > SHORT_WORD
                && text.indexOf(' ') < 0
                && !text.startsWith(ARTICLE);
    }

    private static Set<String> spellings(String name) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(name);
        spellings.add(name.charAt(0) + "\u0640" + name.substring(1));
        spellings.add(name.replace("ر", "ر\u0651\u064E").replace("ن", "ن\u0652"));
        spellings.add(name.replace('ك', 'ک').replace('ي', 'ی'));
        spellings.add(presentation(name));
        spellings.add("\u200F" + name + "\u200F");
        if (name.contains(" ") || name.length() > SHORT_WORD) {
            spellings.add(name.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا'));
            spellings.add(name.replace('ى', 'ي').replace('ة', 'ه'));
        }
        return spellings;
    }

    private static String presentation(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            text.append(PRESENTATION_FORMS.getOrDefault(name.charAt(i), name.charAt(i)));
        }
        return text.toString();
    }

    private static Map<Character, Character> presentationForms() {
        Map<Character, Character> forms = new TreeMap<>();
        for (char c = FIRST_PRESENTATION_FORM; c <= LAST_PRESENTATION_FORM; c++) {
            String letter = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            if (letter.length() == 1) {
                forms.putIfAbsent(letter.charAt(0), c);
            }
        }
        return forms;
    }
}
