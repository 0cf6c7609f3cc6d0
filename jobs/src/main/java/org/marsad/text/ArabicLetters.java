package org.marsad.text;

/**
 * Named letters of the Arabic script, and the spelling of Arabic words typed on a Persian or Urdu keyboard.
 *
 * <p>{@link #toArabic(char)} keeps the length of a text, one char for one char, so offsets stay valid:
 *
 * <ul>
 *   <li>kaf: keheh and swash kaf become kaf;
 *   <li>ya: Farsi ya, e and ya barree become ya;
 *   <li>heh: heh goal, heh doachashmee and ae become heh, teh marbuta goal becomes teh marbuta;
 *   <li>alef wasla becomes alef;
 *   <li>Extended Arabic-Indic digits become Arabic-Indic digits.
 * </ul>
 */
public final class ArabicLetters {

    public static final char HAMZA = '\u0621';
    public static final char ALEF_MADDA = '\u0622';
    public static final char ALEF_HAMZA_ABOVE = '\u0623';
    public static final char WAW_HAMZA = '\u0624';
    public static final char ALEF_HAMZA_BELOW = '\u0625';
    public static final char YEH_HAMZA = '\u0626';
    public static final char ALEF = '\u0627';
    public static final char BEH = '\u0628';
    public static final char TEH = '\u062A';
    public static final char TEH_MARBUTA = '\u0629';
    public static final char FEH = '\u0641';
    public static final char KAF = '\u0643';
    public static final char LAM = '\u0644';
    public static final char HEH = '\u0647';
    public static final char WAW = '\u0648';
    public static final char ALEF_MAKSURA = '\u0649';
    public static final char YEH = '\u064A';
    public static final char TATWEEL = '\u0640';
    public static final char FATHATAN = '\u064B';
    public static final char SUKUN = '\u0652';
    public static final char HAMZA_BELOW = '\u0655';
    public static final char ALEF_SUPERSCRIPT = '\u0670';
    public static final char ALEF_WASLA = '\u0671';
    public static final char ARABIC_INDIC_ZERO = '\u0660';
    public static final char EXTENDED_ARABIC_INDIC_ZERO = '\u06F0';

    private ArabicLetters() {}

    /** The Arabic letter or digit that the char stands for in an Arabic word; any other char as it is. */
    public static char toArabic(char c) {
        return switch (c) {
            case '\u06A9', '\u06AA' -> KAF;
            case '\u06CC', '\u06D0', '\u06D2' -> YEH;
            case '\u06C1', '\u06BE', '\u06D5' -> HEH;
            case '\u06C3' -> TEH_MARBUTA;
            case ALEF_WASLA -> ALEF;
            default -> c >= EXTENDED_ARABIC_INDIC_ZERO && c <= EXTENDED_ARABIC_INDIC_ZERO + 9
                    ? (char) (c - EXTENDED_ARABIC_INDIC_ZERO + ARABIC_INDIC_ZERO)
                    : c;
        };
    }

    /** {@link #toArabic(char)} of every char; the same length, the same text where nothing changes. */
    public static String toArabic(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = toArabic(letters[i]);
        }
        return new String(letters);
    }

    /** Whether the char is a vowel sign, tanwin, shadda, a combining hamza or madda, or the superscript alef. */
    public static boolean isDiacritic(char c) {
        return (c >= FATHATAN && c <= '\u065F') || c == ALEF_SUPERSCRIPT || (c >= '\u0610' && c <= '\u061A');
    }
}
