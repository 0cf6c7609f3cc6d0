package org.marsad.tagger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.marsad.catalogue.Catalogue;
import org.marsad.matcher.ArticleText;
import org.marsad.matcher.Matcher;
import org.marsad.matcher.Part;
import org.marsad.text.Tokens;

/**
 * Labels the articles of an archive by what is certain: the catalogue's matches are names; a word that could be part of a name
 * which the catalogue lacks is left open; all others are none.
 *
 * <p>Could be part of a name: a word in a name that the tagger finds, and a given or family name; in English any word with a
 * capital. So a model that is trained on the labels takes contexts of listed names over to names that are not listed
 * (bootstrapping).
 */
public final class ArchiveTexts {

    private final Catalogue catalogue;
    private final Matcher matcher;
    private final NameTagger tagger;
    private final WordClasses classes = WordClasses.load();

    public ArchiveTexts(Catalogue catalogue, NameTagger tagger) {
        this.catalogue = catalogue;
        this.matcher = Matcher.of(catalogue);
        this.tagger = tagger;
    }

    /** The body of an article, or nothing if the catalogue has no name in it. */
    public List<LabelledText> label(String title, String body, LocalDate published) {
        ArticleText article = ArticleText.of(title, body);
        Tokens tokens = article.of(Part.BODY);
        int[] hints = CatalogueHints.of(Part.BODY, tokens, matcher.match(article, published), catalogue);
        int[] tags = hints.clone();
        boolean any = false;
        for (int i = 0; i < tags.length; i++) {
            any |= tags[i] != NameTag.OUTSIDE;
            boolean capital = tokens.is(i, Tokens.CAPITAL) && !tokens.is(i, Tokens.ARABIC);
            if (tags[i] == NameTag.OUTSIDE && (capital || (classes.of(tokens.hash(i)) & WordClasses.PERSONAL) != 0)) {
                tags[i] = NameTag.UNKNOWN;
            }
        }
        for (TaggedName name : tagger.tag(tokens, hints)) {
            for (int i = name.first(); i <= name.last(); i++) {
                tags[i] = tags[i] == NameTag.OUTSIDE ? NameTag.UNKNOWN : tags[i];
            }
        }
        List<LabelledText> texts = new ArrayList<>(1);
        if (any) {
            texts.add(new LabelledText(tokens, hints, tags));
        }
        return texts;
    }
}
