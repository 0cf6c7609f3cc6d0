package org.marsad.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EdgeBlocksTest {

    private static long[] keys(String text) {
        return new EdgeBlocks(text).keys();
    }

    private static long last(String text) {
        EdgeBlocks blocks = new EdgeBlocks(text);
        String line = text.substring(text.lastIndexOf('\n') + 1);
        for (long key : blocks.keys()) {
            if (blocks.text(key).equals(line)) {
                return key;
            }
        }
        return 0;
    }

    @Test
    void signsCaseDiacriticsAndSpacesDoNotCount() {
        assertThat(last("A report.\nThe Daily — News")).isNotZero().isEqualTo(last("Another.\nTHE daily news."));
        assertThat(last("خبر\nصحيفة الفجر")).isNotZero().isEqualTo(last("غيره\n* صَحيفة  الفجر *"));
    }

    @Test
    void digitsCount() {
        assertThat(last("A report.\nRevs 12 mln")).isNotEqualTo(last("A report.\nRevs 13 mln"));
    }

    @Test
    void linesAboveAndBelowAreOtherBlocks() {
        assertThat(keys("Daily News\nA report.")).doesNotContain(last("A story.\nDaily News"));
    }

    @Test
    void aTextOfOneLineHasNone() {
        assertThat(keys("")).isEmpty();
        assertThat(keys("\n\n")).isEmpty();
        assertThat(keys("Daily News")).isEmpty();
    }

    @Test
    void numbersAloneAreNone() {
        assertThat(last("Closing prices.\n12 13 14")).isZero();
    }

    @Test
    void aLongLineEndsThem() {
        assertThat(keys("a".repeat(400) + "\n" + "b".repeat(400))).isEmpty();
    }

    @Property(tries = 200)
    void anyTextHasFewAndLeavesALine(@ForAll String text) {
        EdgeBlocks blocks = new EdgeBlocks(text);
        assertThat(blocks.keys()).hasSizeLessThanOrEqualTo(9);
        for (long key : blocks.keys()) {
            assertThat(blocks.text(key).strip()).isNotEqualTo(text.strip());
        }
    }
}
