package org.marsad.ingest.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final String ARABIC = "أبحرت السفن من المرفأ صباح الاثنين، ثم عادت مساء «محملة» بالسمك.";

    private static String misread(String text, Charset charset) {
        return new String(text.getBytes(StandardCharsets.UTF_8), charset);
    }

    /** As browsers decode windows-1252: a byte without a character there is a control character. */
    private static String misreadByBrowser(String text) {
        StringBuilder read = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String c = new String(new byte[] {b}, WINDOWS_1252);
            read.append(c.equals("\uFFFD") ? (char) (b & 0xFF) : c.charAt(0));
        }
        return read.toString();
    }

    @Test
    void readsArabicThatWasReadAsWindows1256() {
        assertThat(Mojibake.repair(misread(ARABIC, WINDOWS_1256))).isEqualTo(ARABIC);
    }

    @Test
    void readsArabicThatWasReadAsLatin1OrByABrowserAsWindows1252() {
        assertThat(Mojibake.repair(misread(ARABIC, StandardCharsets.ISO_8859_1)))
                .isEqualTo(ARABIC);
        assertThat(Mojibake.repair(misreadByBrowser(ARABIC))).isEqualTo(ARABIC);
    }

    @Test
    void readsWhatWasReadWronglyTwice() {
        assertThat(Mojibake.repair(misreadByBrowser(misreadByBrowser(ARABIC)))).isEqualTo(ARABIC);
        assertThat(Mojibake.repair(misread(misread(ARABIC, WINDOWS_1256), WINDOWS_1256)))
                .isEqualTo(ARABIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le président a déclaré à Paris qu’il était prêt",
                "café",
                "Jahresgespräch über Öl",
                "The ship’s crew said: “no” – twice…",
                "Türkiye’nin İstanbul şehri",
                "Президент сказал",
                "کشتی‌ها صبح دوشنبه از بندر حرکت کردند",
                "港を出た船"
            })
    void readsOtherLanguagesThatWereReadAsWindows1252(String text) {
        assertThat(Mojibake.repair(misreadByBrowser(text))).isEqualTo(text);
    }

    @Test
    void readsAPlainSpaceForTheNoBreakSpaceInAnAccentedLetter() {
        assertThat(Mojibake.repair("Il a dÃ©clarÃ© Ã Paris")).isEqualTo("Il a déclaré à Paris");
        assertThat(Mojibake.repair("Il a dÃ©clarÃ©Â : non")).isEqualTo("Il a déclaré : non");
    }

    @Test
    void readsALineAmongGoodLines() {
        String text = "Çava, déjà vu\n" + misreadByBrowser("Le président a déclaré") + "\né è à";
        assertThat(Mojibake.repair(text)).isEqualTo("Çava, déjà vu\nLe président a déclaré\né è à");
        assertThat(Mojibake.repair(ARABIC + "\n" + misread(ARABIC, WINDOWS_1256)))
                .isEqualTo(ARABIC + "\n" + ARABIC);
    }

    @Test
    void readsPunctuationInATextThatIsOtherwiseRight() {
        assertThat(Mojibake.repair("Itâ€™s a café, déjà vu")).isEqualTo("It’s a café, déjà vu");
        assertThat(Mojibake.repair("â€œé è à ù”")).isEqualTo("“é è à ù”");
    }

    @Test
    void readsOldArabicThatWasReadAsWindows1252() {
        String misread = new String(ARABIC.getBytes(WINDOWS_1256), WINDOWS_1252);
        assertThat(Mojibake.repair(misread)).isEqualTo(ARABIC);
    }

    @Test
    void marksWhatWasLost() {
        String misread = misread(ARABIC, WINDOWS_1252);
        assertThat(misread).contains("\uFFFD");
        assertThat(Mojibake.repair(misread)).isEqualTo(ARABIC.replace('ف', '\uFFFD'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le président a déclaré à Paris qu’il était prêt",
                "NÃO É «IRMÃ» À MÃE",
                "CAFÉ™ – Ä“ Ö” À…",
                "Übergrößenträger: äöüß",
                "Ångström, Øresund, Þórður",
                "قال: «ط»، وظ، وطـ",
                "حرف الطاء ط، والظاء ظ، والعين ع؛ والغين غ…",
                "۱۲ ژانویه، کشتی‌ها",
                "ships",
                ""
            })
    void leavesGoodTextAlone(String text) {
        assertThat(Mojibake.repair(text)).isEqualTo(text);
    }

    @Property(tries = 300)
    void leavesArabicOfAnyWordsAlone(@ForAll("arabic") String text) {
        assertThat(Mojibake.repair(text)).isEqualTo(text);
    }

    @Property(tries = 300)
    void readsArabicOfAnyWords(@ForAll("arabic") String text) {
        String longer = text + " " + ARABIC;
        assertThat(Mojibake.repair(misreadByBrowser(longer))).isEqualTo(longer);
        assertThat(Mojibake.repair(misread(longer, WINDOWS_1256))).isEqualTo(longer);
    }

    @Provide
    Arbitrary<String> arabic() {
        return Arbitraries.strings()
                .withChars("ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىة ،؟؛.")
                .ofMaxLength(60);
    }

    @Test
    void readsWhatFollowsWordsThatWereReadRightly() {
        String wrong = misread(ARABIC, WINDOWS_1256).repeat(40);
        assertThat(Mojibake.repair("خبر اليوم " + wrong)).endsWith(ARABIC.repeat(40));
    }
}
