package org.marsad.discovery;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.catalogue.Catalogue;
import org.marsad.matcher.ArticleText;
import org.marsad.matcher.Matcher;
import org.marsad.matcher.Mention;
import org.marsad.matcher.Part;
import org.marsad.tagger.CatalogueHints;
import org.marsad.tagger.NameClass;
import org.marsad.tagger.NameTagger;
import org.marsad.tagger.TaggedName;
import org.marsad.tagger.WordClasses;
import org.marsad.text.ArabicLetters;
import org.marsad.text.Tokens;

/**
 * Finds the names in an article that the catalogue lacks.
 *
 * <ul>
 *   <li>a name that shares a word with a match of the catalogue is the catalogue's, and is left out;
 *   <li>a person's name has no word that is part of no name, does not end in a word that joins names, and is not only a given
 *       name and a father's;
 *   <li>a person has two to {@value #MAX_WORDS} words;
 *   <li>words in Latin small letters are no names; nor is a name with a digit;
 *   <li>each name counts once an article, in its first spelling.
 * </ul>
 */
final class NameFinder implements Serializable {

    static final int MAX_EXAMPLE = 200;

    private static final long serialVersionUID = 1L;
    private static final int MAX_WORDS = 5;
    private static final int AROUND = 80;
    private static final int MIN_WORD = 2;

    /** Folded words that are no part of a name. */
    private static final Set<String> NO_PART = Set.of(
            "الان",
            "حتي",
            "هي",
            "هم",
            "هو",
            "فان",
            "ان",
            "مني",
            "يناهز",
            "ناهز",
            "اثنان",
            "اخران",
            "اخرون",
            "الدولي",
            "للمحترفين",
            "الذي",
            "التي",
            "هذا",
            "هذه",
            "من",
            "في",
            "قال",
            "وقال",
            "اليوم",
            "امس");

    private static final Set<String> SON = Set.of("بن", "ابن");
    private static final Set<String> NOT_FIRST = Set.of("بن", "ابن", "بنت", "ال");
    private static final Set<String> NOT_LAST = Set.of("بن", "ابن", "بنت", "ابو", "ابي", "ام", "ال", "عبد");

    private final WordClasses classes = WordClasses.load();
    private final Matcher matcher;
    private final Catalogue catalogue;
    private final NameTagger tagger;
    private final double minMargin;

    NameFinder(Catalogue catalogue, NameTagger tagger, double minMargin) {
        this.matcher = Matcher.of(catalogue);
        this.catalogue = catalogue;
        this.tagger = tagger;
        this.minMargin = minMargin;
    }

    Collection<FoundName> in(String title, String body, LocalDate published) {
        ArticleText text = ArticleText.of(title, body);
        List<Mention> mentions = matcher.match(text, published);
        Map<String, FoundName> found = new LinkedHashMap<>();
        for (Part part : List.of(Part.BODY, Part.TITLE)) {
            Tokens tokens = text.of(part);
            int[] hints = CatalogueHints.of(part, tokens, mentions, catalogue);
            for (TaggedName name : tagger.tag(tokens, hints)) {
                String key = NameKey.of(tokens, name.first(), name.last());
                if (name.margin() >= minMargin && isNew(name, tokens, hints) && isWhole(name, tokens, key)) {
                    found.putIfAbsent(
                            name.nameClass() + key,
                            new FoundName(
                                    name.nameClass(),
                                    key,
                                    tokens.text().substring(name.start(tokens), name.end(tokens)),
                                    name.margin(),
                                    example(tokens, name)));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static boolean isNew(TaggedName name, Tokens tokens, int[] hints) {
        for (int i = name.first(); i <= name.last(); i++) {
            boolean small = !tokens.is(i, Tokens.ARABIC) && !tokens.is(i, Tokens.CAPITAL);
            if (hints[i] != 0 || tokens.is(i, Tokens.NUMBER) || (small && i == name.first())) {
                return false;
            }
        }
        return true;
    }

    private boolean isWhole(TaggedName name, Tokens tokens, String key) {
        int words = name.last() - name.first() + 1;
        for (int i = name.first(); i <= name.last(); i++) {
            if (NO_PART.contains(tokens.foldedWord(i))) {
                return false;
            }
        }
        if (name.nameClass() != NameClass.PERSON) {
            return words <= MAX_WORDS && tokens.length(name.first()) > MIN_WORD;
        }
        boolean conjoined = tokens.plain(name.first(), 0) == ArabicLetters.WAW
                && tokens.is(name.first(), Tokens.ARABIC)
                && !classes.isGivenName(tokens, name.first());
        return key.indexOf(' ') > 0
                && words <= MAX_WORDS
                && !conjoined
                && tokens.length(name.last()) > MIN_WORD
                && !NOT_FIRST.contains(tokens.foldedWord(name.first()))
                && !NOT_LAST.contains(tokens.foldedWord(name.last()))
                && !isWithoutFamily(name, tokens);
    }

    /** Whether it is a given name and a father's, as princes are called after their first mention. */
    private boolean isWithoutFamily(TaggedName name, Tokens tokens) {
        return name.last() - name.first() <= 3
                && SON.contains(tokens.foldedWord(name.first() + 1))
                && classes.isGivenName(tokens, name.last());
    }

    private static String example(Tokens tokens, TaggedName name) {
        String text = tokens.text();
        int from = Math.max(0, name.start(tokens) - AROUND);
        int to = Math.min(text.length(), Math.min(name.end(tokens) + AROUND, from + MAX_EXAMPLE));
        return text.substring(from, to).replaceAll("\\s+", " ").strip();
    }
}
