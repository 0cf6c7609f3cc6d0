package org.marsad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.ingest.date.DateBounds;

/** Sizes that no article has: an article or a reject comes of them, in time, and in memory that grows with the text. */
class HostileSizesTest {

    private static final int MILLION = 1_000_000;
    private static final int LINE = 50 * MILLION;
    private static final int GROWTH_TEXT = 100_000;
    private static final double MAX_GROWTH = 2.5;

    private static void readsInTime(String text) {
        RawArticle row = Rows.row("Ships", text, "A", "2015-08-06", null);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(Rows.READER.read(row)).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ab ", "&amp;", "\u0301", "2015-08-06 ", "\u0000", "<b>", "Ã©"})
    void readsALineOfFiftyMegabytes(String piece) {
        readsInTime(piece.repeat(LINE / piece.length()));
    }

    @Test
    void readsElementsAMillionDeep() {
        ArticleReader patient =
                new ArticleReader(new ReadingSettings(DateBounds.until(LocalDate.of(2024, 12, 31)), 20 * MILLION));
        String text = "<div>".repeat(MILLION) + "Ships left." + "</div>".repeat(MILLION);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(
                        patient.read(Rows.row("Ships", text, null, "2015-08-06", null)))
                .isInstanceOfSatisfying(CleanArticle.class, article -> assertThat(article.body())
                        .isEqualTo("Ships left.")));
    }

    @Test
    void readsThousandsOfTagsThatNobodyCloses() {
        readsInTime("<p><b><i><a href='x'><table><tr><td>ships ".repeat(10_000));
        readsInTime("<".repeat(MILLION));
        readsInTime("<a href=\"".repeat(100_000));
        readsInTime("<!--".repeat(100_000));
        readsInTime("<script>".repeat(100_000));
    }

    /** Allocation is counted, not timed, so the test does not depend on the machine. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ab ",
                "السفن ",
                "ab\n",
                "<p>ab</p>",
                "<b>ab",
                "&amp;",
                "\u0301",
                "2015-08-06 ",
                "Ã©",
                "ط§ظ„",
                "؟ن",
                "المصدر: x\n",
                "Tags: x\n",
                "Read also: x\n",
                "\uD800"
            })
    void needsTwiceTheMemoryForTwiceTheText(String piece) {
        allocated(piece, GROWTH_TEXT);
        double once = allocated(piece, GROWTH_TEXT);
        assertThat(allocated(piece, 2 * GROWTH_TEXT) / once).isLessThan(MAX_GROWTH);
    }

    private static double allocated(String piece, int characters) {
        RawArticle row = Rows.row("Ships", piece.repeat(characters / piece.length()), "A", "2015-08-06", null);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(Rows.READER.read(row)).isNotNull();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
