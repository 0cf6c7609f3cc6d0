package org.marsad.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RecurringBlocksTest {

    private static final String REPORT = "The dam was opened in the morning.\nWater reached the fields by noon.";

    /** All blocks of a text's edges, but those that hold its report. */
    private static RecurringBlocks learned(String page) {
        RecurringBlocks blocks = new RecurringBlocks();
        EdgeBlocks edges = new EdgeBlocks(page);
        LongStream.of(edges.keys())
                .filter(key -> !edges.text(key).contains("Report."))
                .forEach(key -> blocks.add("daily", key));
        return blocks;
    }

    @Test
    void aBlockBelowIsCutAndKept() {
        CutPage page = learned("Report.\nReport.\nOur office\nin the old town")
                .cut("daily", "Dam", "", REPORT + "\nOur office\nin the old town");
        assertThat(page.text()).isEqualTo(REPORT);
        assertThat(page.furniture())
                .containsExactly(new CutBlock(BoilerplateKind.RECURRING, "Our office\nin the old town"));
    }

    @Test
    void aLineAboveIsCut() {
        CutPage page = learned("Voice of the coast\nReport.").cut("daily", "Dam", "", "Voice of the coast\n" + REPORT);
        assertThat(page.text()).isEqualTo(REPORT);
    }

    @Test
    void knownFurnitureThatItHidGoesToo() {
        CutPage page =
                learned("Report.\nOur office").cut("daily", "Dam", "", REPORT + "\nAll rights reserved\nOur office");
        assertThat(page.text()).isEqualTo(REPORT);
        assertThat(page.furniture())
                .containsExactly(
                        new CutBlock(BoilerplateKind.COPYRIGHT, "All rights reserved"),
                        new CutBlock(BoilerplateKind.RECURRING, "Our office"));
    }

    @Test
    void aTagsLineThatRecursAboveItStaysATagsLine() {
        CutPage page = learned("Report.\nسمات خبر سفن مرفأ\nOur office")
                .cut("daily", "Dam", "", REPORT + "\nسمات خبر سفن مرفأ\nOur office");
        assertThat(page.text()).isEqualTo(REPORT);
        assertThat(page.furniture())
                .containsExactly(
                        new CutBlock(BoilerplateKind.TAGS, "سمات خبر سفن مرفأ"),
                        new CutBlock(BoilerplateKind.RECURRING, "Our office"));
    }

    @Test
    void linesBetweenKnownOnesAreCutOneByOne() {
        CutPage page = learned("Report.\nSecond floor\nAll rights reserved\nOur office")
                .cut("daily", "Dam", "", REPORT + "\nSecond floor\nAll rights reserved\nOur office");
        assertThat(page.text()).isEqualTo(REPORT);
        assertThat(page.furniture())
                .containsExactly(
                        new CutBlock(BoilerplateKind.RECURRING, "Second floor"),
                        new CutBlock(BoilerplateKind.COPYRIGHT, "All rights reserved"),
                        new CutBlock(BoilerplateKind.RECURRING, "Our office"));
    }

    @Test
    void inTheMidstItStays() {
        assertThat(learned("Report.\nOur office").cut("daily", "Dam", "", "One.\nOur office\nTwo."))
                .isNull();
    }

    @Test
    void anotherSourceKeepsIt() {
        assertThat(learned("Report.\nOur office").cut("weekly", "Dam", "", REPORT + "\nOur office"))
                .isNull();
    }

    @Test
    void oneLineIsAlwaysLeft() {
        assertThat(learned("Report.\nOur office").cut("daily", "", "", "Our office"))
                .isNull();
        assertThat(learned("Report.\nOur office").cut("daily", "", "", "All rights reserved\nOur office"))
                .satisfiesAnyOf(page -> assertThat(page).isNull(), page -> assertThat(page.text())
                        .isNotEmpty());
    }

    @Test
    void theSameBlockTwiceGoesTwice() {
        CutPage page = learned("Report.\nOur office").cut("daily", "Dam", "", REPORT + "\nOur office\nOur office");
        assertThat(page.text()).isEqualTo(REPORT);
        assertThat(page.furniture()).hasSize(2);
    }
}
