package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.matcher.Samples.found;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedAfterTest {

    @Test
    void whatIsNamedAfterAPersonIsNotThePerson() {
        assertThat(found("جامعة محمد بن سلمان وشارع بشار الأسد")).isEmpty();
        assertThat(found("قال محمد بن سلمان")).containsExactly("mohammed-bin-salman:محمد بن سلمان");
    }

    @Test
    void anAdjectiveOfANounIsNoMinistry() {
        assertThat(ids("التدخل في الشؤون الداخلية المصرية وبالتجارة الخارجية الصينية"))
                .containsExactly("EGY", "CHN");
        assertThat(ids("قالت الداخلية المصرية")).containsExactly("egyptian-interior-ministry");
    }

    @Test
    void noWordOfTheNameThatAThingBearsIsThePerson() {
        assertThat(ids("زار الملك سلمان بن عبدالعزيز جامعة الملك سلمان بن عبدالعزيز"))
                .containsExactly("salman-bin-abdulaziz");
    }

    @Test
    void anInstitutionThatBearsAPlaceIsNotThePlace() {
        assertThat(found("بنك مصر وجامعة اليابان ودينامو موسكو")).isEmpty();
        assertThat(found("حكومة مصر ودستور اليابان")).containsExactly("EGY:مصر", "JPN:اليابان");
    }

    @Test
    void anAgreementThatBearsAPlaceIsNotThePlace() {
        assertThat(ids("باتفاق الطائف وميثاق روما ومعهد واشنطن")).isEmpty();
        assertThat(ids("وصل إلى الطائف من روما")).containsExactly("taif", "ITA");
    }

    @Test
    void anEventThatBearsAPlaceIsNotThePlace() {
        assertThat(ids("معرض باريس للكتاب وستاد الإمارات وكأس إنجلترا ودوري أبطال أوروبا"))
                .isEmpty();
        assertThat(ids("إلى باريس والإمارات وإنجلترا وأوروبا")).containsExactly("FRA", "ARE", "GBR", "europe");
    }

    @Test
    void aPlaceInAPersonsNameIsNotThePlace() {
        assertThat(ids("قال أحمد أبو غزة أمس")).isEmpty();
        assertThat(ids("من غزة إلى أبو ظبي")).contains("gaza-strip");
    }

    @Test
    void anotherGivenNameMakesAnotherPerson() {
        assertThat(ids("غنى كريم فيروز وجمال بلير")).isEmpty();
        assertThat(ids("التقى بلير الوفد")).containsExactly("tony-blair");
        assertThat(ids("يوسف بطرس غالي")).containsExactly("youssef-boutros-ghali");
    }

    @Test
    void theSignOfAnIndefiniteNounMakesAnotherWord() {
        assertThat(ids("تسلم درعاً ثم عاد")).isEmpty();
        assertThat(ids("عاد من درعا")).containsExactly("daraa");
    }

    @Test
    void aFoundationThatBearsAKingIsNotTheKing() {
        assertThat(ids("مؤسسة الملك عبدالله بن عبدالعزيز الخيرية")).isEmpty();
    }

    @Test
    void aGivenNameBeforeAFamilyNameIsNoAdjective() {
        assertThat(ids("حضر عياد وتركي الصهيل وتركي السديري")).isEmpty();
        assertThat(ids("جندي تركي وآخر سوري في القرار التركي الجديد")).containsExactly("TUR", "SYR", "TUR");
    }

    @Test
    void aPlaceOfTheNameOfABodyNeedsEvidence() {
        assertThat(ids("أمطار على الدائر وهروب وفيفا والحرث")).doesNotContain("fifa");
        assertThat(ids("قال الفيفا أمس")).containsExactly("fifa");
        assertThat(ids("قال الاتحاد الدولي لكرة القدم (فيفا)")).contains("fifa");
    }

    @Test
    void aPlaceThatIsAWordNeedsAPrepositionOrItsFullNameElsewhere() {
        assertThat(ids("أمطار في ينبع وبحائل")).containsExactly("yanbu", "hail-region");
        assertThat(ids("قرى محافظة ينبع. سيول ينبع")).containsExactly("yanbu", "yanbu");
        assertThat(ids("امتحان عسير ينبع من حائل دونه")).isEmpty();
    }

    private static List<String> ids(String body) {
        return CatalogueSamples.MATCHER.match("", body).stream()
                .map(Mention::actorId)
                .toList();
    }

    @Test
    void aCupOfTheHolderIsNotTheHolder() {
        assertThat(Samples.MATCHER.match("", "كأس سيد الكرملين", LocalDate.of(2017, 3, 1)))
                .isEmpty();
    }

    @Test
    void inBracesOrQuotationMarksAPlaceOrCapitalIsTheMediumOfThatName() {
        assertThat(ids("قال لـ{الشرق الأوسط} عن الشرق الأوسط")).containsExactly("asharq-al-awsat", "middle-east");
        assertThat(ids("قال ل \"الرياض\" وهو في الرياض")).containsExactly("al-riyadh", "SAU");
        assertThat(ids("عاد إلى «بيروت»")).containsExactly("LBN");
    }

    @Test
    void quotationMarksMayHaveSpacesInside() {
        Mention mention = CatalogueSamples.MATCHER
                .match("", "قال لـ « الشرق الأوسط » أمس")
                .get(0);
        assertThat(CatalogueSamples.CATALOGUE
                        .actor(mention.actorId())
                        .orElseThrow()
                        .kind()
                        .label())
                .isEqualTo("media");
    }
}
