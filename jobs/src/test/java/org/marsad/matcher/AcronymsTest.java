package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.matcher.Samples.found;

import org.junit.jupiter.api.Test;

class AcronymsTest {

    @Test
    void anAcronymInBracketsRefersBackToTheNameBeforeIt() {
        assertThat(found("Standard & Poor's (SAP) said so. SAP added that."))
                .containsExactly(
                        "standard-and-poors:Standard & Poor", "standard-and-poors:SAP", "standard-and-poors:SAP");
        assertThat(Samples.in("Standard & Poor's (SAP) said so.").get(1).method())
                .isEqualTo(Method.ACRONYM);
    }

    @Test
    void lettersWithDotsAreAnAcronymInArabic() {
        assertThat(found("منظمة الصحة العالمية (م.ص.ع) قالت، وأعلنت (م.ص.ع) أمس"))
                .containsExactly(
                        "world-health-organization:منظمة الصحة العالمية",
                        "world-health-organization:م.ص.ع",
                        "world-health-organization:م.ص.ع");
    }

    @Test
    void aNameInArabicMayHaveAnAcronymInLatinLetters() {
        assertThat(found("ستاندرد آند بورز (SNP) وقالت SNP إن"))
                .containsExactly(
                        "standard-and-poors:ستاندرد آند بورز", "standard-and-poors:SNP", "standard-and-poors:SNP");
    }

    @Test
    void beforeItIsIntroducedTheAcronymIsNobody() {
        assertThat(found("SAP rose. Standard & Poor's (SAP) said so."))
                .containsExactly("standard-and-poors:Standard & Poor", "standard-and-poors:SAP");
    }

    @Test
    void whatDoesNotAbbreviateTheNameIsNone() {
        assertThat(found("Standard & Poor's (XYZ) said so. XYZ fell."))
                .containsExactly("standard-and-poors:Standard & Poor");
        assertThat(found("Standard & Poor's (here) said so. Standard & Poor's (SAP, that is) said so. SAP fell."))
                .hasSize(2);
    }

    @Test
    void anAgencyInBracketsIsItself() {
        assertThat(found("منظمة الصحة العالمية (AFP) وقالت AFP"))
                .containsExactly(
                        "world-health-organization:منظمة الصحة العالمية",
                        "agence-france-presse:AFP",
                        "agence-france-presse:AFP");
    }

    @Test
    void aStateHasNone() {
        assertThat(found("Russia (RUS) played. RUS won.")).containsExactly("RUS:Russia");
    }
}
