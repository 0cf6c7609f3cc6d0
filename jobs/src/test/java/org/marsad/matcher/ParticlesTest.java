package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.matcher.Samples.found;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.Language;
import org.marsad.catalogue.SampleCatalogue;
import org.marsad.catalogue.Spelling;

class ParticlesTest {

    private static final List<String> PARTICLES =
            List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك");
    private static final String ARTICLE = "ال";
    private static final int SHORT_WORD = 3;

    @Test
    void everyParticleBeforeEverySpellingOfEveryNameIsTakenOff() {
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (Actor actor : SampleCatalogue.load().actors()) {
            for (Spelling spelling : actor.spellings()) {
                if (spelling.language() == Language.ARABIC && spelling.use().isName()) {
                    for (String text : clingingForms(spelling.text())) {
                        tried++;
                        if (Samples.MATCHER.match("", "قال " + text + " غدا").stream()
                                .noneMatch(mention -> mention.actorId().equals(actor.id()))) {
                            missed.add(actor.id() + " " + text);
                        }
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(1000);
        // The one name that is an ordinary word too, unless a preposition clings to it.
        assertThat(missed).allMatch(text -> text.startsWith("MLI "));
    }

    private static List<String> clingingForms(String name) {
        Map<String, String> spellings = new LinkedHashMap<>();
        spellings.put("listed", name);
        spellings.put("tatweel", name.charAt(0) + "\u0640" + name.substring(1));
        spellings.put("vowels", name.replace("ر", "ر\u0651\u064E").replace("ن", "ن\u0652"));
        spellings.put("persian", name.replace('ك', 'ک').replace('ي', 'ی'));
        spellings.put("bidi", "\u200F" + name + "\u200F");
        if (name.contains(" ") || name.length() > SHORT_WORD) {
            spellings.put("bare alef", name.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا'));
            spellings.put("ya and ha", name.replace('ى', 'ي').replace('ة', 'ه'));
        }
        List<String> forms = new ArrayList<>();
        for (String spelling : spellings.values()) {
            for (String particle : PARTICLES) {
                boolean swallowed = particle.endsWith("ل") && spelling.startsWith(ARTICLE);
                forms.add(particle + (swallowed ? spelling.substring(1) : spelling));
            }
        }
        return forms;
    }

    @Test
    void theSurfaceBeginsAfterTheParticles() {
        assertThat(found("وبكوريا الشمالية وفرنسا")).containsExactly("PRK:كوريا الشمالية", "FRA:فرنسا");
    }

    @Test
    void theArticleThatAPrepositionSwallowedIsRestored() {
        assertThat(found("وللولايات المتحدة وللصين")).containsExactly("USA:لولايات المتحدة", "CHN:لصين");
    }

    @Test
    void anAcronymMayTakeTheArticle() {
        assertThat(found("قوات الناتو وللناتو وبالناتو")).containsExactly("nato:ناتو", "nato:ناتو", "nato:ناتو");
    }

    @Test
    void namesThatBeginWithTheLetterOfAParticleAreNotCut() {
        assertThat(found("بكين باريس لندن واشنطن بيروت لبنان بريطانيا"))
                .containsExactly(
                        "CHN:بكين", "FRA:باريس", "GBR:لندن", "USA:واشنطن", "LBN:بيروت", "LBN:لبنان", "GBR:بريطانيا");
    }

    @Test
    void particlesClingToThoseNamesToo() {
        assertThat(found("وبكين وبباريس ولندن لواشنطن فبيروت للبنان"))
                .containsExactly("CHN:بكين", "FRA:باريس", "GBR:لندن", "USA:واشنطن", "LBN:بيروت", "LBN:لبنان");
    }

    @Test
    void aParticleBeforeLatinLettersIsAWordOfItsOwn() {
        assertThat(found("لـReuters وAFP")).containsExactly("reuters:Reuters", "agence-france-presse:AFP");
    }
}
