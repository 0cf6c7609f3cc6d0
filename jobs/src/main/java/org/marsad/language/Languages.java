package org.marsad.language;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.marsad.language.ar.ArabicFolding;
import org.marsad.language.en.EnglishFolding;
import org.marsad.language.words.AnalyzedWords;
import org.marsad.language.words.CaseFolding;
import org.marsad.language.words.FoldedWords;
import org.marsad.language.words.Folding;
import org.marsad.language.words.LuceneLanguages;
import org.marsad.language.words.Words;

/** The registry of languages: a language with rules of its own is a package below this one and an entry here. */
public final class Languages {

    private static final Map<String, Supplier<Folding>> FOLDINGS =
            Map.of("ar", ArabicFolding::new, "en", EnglishFolding::new);

    private Languages() {}

    /**
     * A reader of words by ISO 639-1 code: by the language's own folding, else by Lucene's analyzer, else by case folding
     * alone.
     */
    public static Words words(String language) {
        Supplier<Folding> folding = FOLDINGS.get(language);
        if (folding != null) {
            return FoldedWords.of(folding.get());
        }
        return LuceneLanguages.analyzer(language)
                .<Words>map(analyzer -> new AnalyzedWords(analyzer, Set.of()))
                .orElseGet(() -> FoldedWords.of(new CaseFolding()));
    }
}
