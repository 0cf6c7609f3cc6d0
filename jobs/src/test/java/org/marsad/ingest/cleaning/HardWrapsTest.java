package org.marsad.ingest.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HardWrapsTest {

    @Test
    void joinsTheLinesOfAParagraphThatBreaksAtAFixedWidth() {
        String wired =
                """
                The ministry of fisheries said
                it will open the northern harbour on Monday, after the Grand
                Canal Company paid what it owed to all of the pilots in port.
                    Ships that wait outside will be let in by the order that
                12 captains agreed on.
                 Wire""";
        assertThat(HardWraps.undo(wired).lines())
                .containsExactly(
                        "The ministry of fisheries said it will open the northern harbour on Monday, after the Grand"
                                + " Canal Company paid what it owed to all of the pilots in port.",
                        "    Ships that wait outside will be let in by the order that 12 captains agreed on.",
                        " Wire");
    }

    @Test
    void joinsALineThatGoesOnInLowerCase() {
        assertThat(HardWraps.undo("The harbour\nopens on Monday.\nships wait"))
                .isEqualTo("The harbour opens on Monday.\nships wait");
    }

    @Test
    void leavesTablesAlone() {
        String table = "Shr 30 cts vs 53 cts\n    Net 868 vs 728\n    Revs 7,300 vs 6,500\n Wire";
        assertThat(HardWraps.undo(table)).isEqualTo(table);
    }

    @Test
    void leavesVersesWithoutIndentsAlone() {
        String verses = "يا بحر عد بالسفن الغائبات\nواحمل إلى الشاطئ كل الحكايات\nفالليل طال على الأمهات";
        assertThat(HardWraps.undo(verses)).isEqualTo(verses);
    }

    @Test
    void leavesParagraphsOfOneLineAlone() {
        String text = "x".repeat(81) + "\nand so on";
        assertThat(HardWraps.undo(text)).isEqualTo(text);
        assertThat(HardWraps.undo("")).isEmpty();
    }
}
