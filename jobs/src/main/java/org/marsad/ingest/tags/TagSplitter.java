package org.marsad.ingest.tags;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.marsad.text.ArabicLetters;

/**
 * Splits what an archive or a page says of an article's subjects into tags.
 *
 * <ul>
 *   <li>Several elements are as many tags.
 *   <li>One element is split at commas, semicolons, bars, bullets, line ends and number signs; the underscores of a
 *       hashtag are spaces.
 *   <li>One element without any of these, but with spaces, is split by {@link PhraseFinder}.
 *   <li>Tags of an article in Arabic are stored in Arabic letters, whatever keyboard they were typed on.
 * </ul>
 *
 * <p>Each tag stands once, where it first came; at most {@value #MAX_TAGS} tags of at most {@value #MAX_TAG_LENGTH}
 * characters.
 */
public final class TagSplitter {

    private static final String SEPARATORS = ",،;؛|#\n•·";
    private static final String ARABIC = "ar";
    private static final int MAX_TAGS = 100;
    private static final int MAX_TAG_LENGTH = 100;

    private TagSplitter() {}

    /** The tags, in the order given. */
    public static List<String> split(List<String> elements, String article, String language) {
        Set<String> tags = new LinkedHashSet<>();
        for (String element : elements) {
            List<String> pieces = elements.size() == 1 ? pieces(element, article) : List.of(element);
            for (String piece : pieces) {
                String tag = tidy(piece, language);
                if (!tag.isEmpty() && tag.length() <= MAX_TAG_LENGTH && tags.size() < MAX_TAGS) {
                    tags.add(tag);
                }
            }
        }
        return List.copyOf(tags);
    }

    private static List<String> pieces(String element, String article) {
        boolean separated = element.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
        return separated ? List.of(element.split("[" + SEPARATORS + "]", -1)) : new PhraseFinder(article).find(element);
    }

    private static String tidy(String piece, String language) {
        String tag = piece.replace('#', ' ').replace('_', ' ').strip();
        return language.equals(ARABIC) ? ArabicLetters.toArabic(tag) : tag;
    }
}
