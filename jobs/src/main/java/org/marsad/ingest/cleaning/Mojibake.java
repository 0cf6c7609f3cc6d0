package org.marsad.ingest.cleaning;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.text.Letters;

/**
 * Text that was decoded by the wrong character set, as it was written, where that is certain:
 *
 * <ul>
 *   <li>UTF-8 read as windows-1252, ISO-8859-1 or windows-1256 ({@link WrongCharset}), in a text or in one of its lines, up
 *       to {@value #MAX_ROUNDS} times over;
 *   <li>quotation marks and dashes of UTF-8 read so, even alone: {@code â€™};
 *   <li>windows-1256 read as windows-1252 or ISO-8859-1 ({@link ArabicAsLatin}).
 * </ul>
 *
 * <p>A letter that was lost on the way becomes U+FFFD, and {@link LostText} counts it. Linear in the text.
 */
public final class Mojibake {

    private static final int MAX_ROUNDS = 3;
    private static final String PUNCTUATION_LEAD = "\u00E2\u20AC";
    private static final String PUNCTUATION_LATIN_LEAD = "\u00E2\u0080";

    private Mojibake() {}

    /** The text as it was written; the text itself where nothing is certain. */
    public static String repair(String text) {
        String read = text;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            boolean western = hasWesternLead(read);
            if (!western && !hasArabicLead(read)) {
                break;
            }
            String better = undo(read, western);
            if (better.equals(read)) {
                break;
            }
            read = better;
        }
        return read;
    }

    private static String undo(String text, boolean western) {
        String whole = undoWhole(text, western);
        if (whole.equals(text) && text.indexOf('\n') >= 0) {
            whole = Stream.of(text.split("\n", -1))
                    .map(line -> undoWhole(line, western))
                    .collect(Collectors.joining("\n"));
        }
        return punctuation(whole);
    }

    private static String undoWhole(String text, boolean western) {
        // Without such a letter no sequence of the western kind begins.
        String better = western ? WrongCharset.WESTERN.undo(text) : text;
        if (better.equals(text)) {
            better = WrongCharset.ARABIC.undo(text);
        }
        return better.equals(text) ? ArabicAsLatin.undo(text) : better;
    }

    /** {@code â€} and the next character stand for one of General Punctuation, or for one that was lost. */
    private static String punctuation(String text) {
        if (!text.contains(PUNCTUATION_LEAD) && !text.contains(PUNCTUATION_LATIN_LEAD)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean lead = text.startsWith(PUNCTUATION_LEAD, i) || text.startsWith(PUNCTUATION_LATIN_LEAD, i);
            String sequence = lead && i + 2 < text.length() ? text.substring(i, i + 3) : "";
            String mark = sequence.isEmpty() ? "" : WrongCharset.WESTERN.undo(sequence);
            if (mark.length() == 1) {
                out.append(mark);
                i += 2;
            } else if (sequence.indexOf(Characters.LOST) == 2) {
                out.append(Characters.LOST);
                i += 2;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** Whether the text holds a letter that UTF-8 in western letters begins its sequences with; most texts do not. */
    private static boolean hasWesternLead(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u00C2' && c <= '\u00F4') {
                return true;
            }
        }
        return false;
    }

    /** Whether it holds one that Arabic in UTF-8 begins with in Arabic letters, before what follows no such letter. */
    private static boolean hasArabicLead(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == 'ط' || c == 'ظ') && !Letters.isLetter(text.charAt(i + 1)) && text.charAt(i + 1) > '~') {
                return true;
            }
        }
        return false;
    }
}
