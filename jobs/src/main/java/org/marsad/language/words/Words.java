package org.marsad.language.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.marsad.language.ar.ArabicFolding;
import org.marsad.language.en.EnglishFolding;

/**
 * Reads the words of texts in one language. Not for several threads at once.
 *
 * <p>Words are found by Unicode's rules (UAX #29); one-letter words, numbers and whatever holds a digit are passed over.
 * Stop words are given out like others, for they tell which words stand side by side: see {@link #isStopWord}.
 */
public interface Words {

    /** Hands over the words of the text in their order. Each different word is remembered until {@link #forget}. */
    void read(String text, WordSink sink);

    /** The folded form of a number that the sink was given. */
    String form(int number);

    /** How many words are remembered; forms are numbered from 0 to less than this. */
    int remembered();

    /** Forgets all words: their forms get new numbers, from 0. */
    void forget();

    /** Shorter forms that the word may be an inflection of, the likeliest first; a dictionary must tell which it is. */
    default List<String> reductions(String form) {
        return List.of();
    }

    /** Whether the folded form says nothing about what a text is about. */
    boolean isStopWord(String form);

    /** The surface of a term without particles that are written together with it; {@code form} is its folded form. */
    default String display(String surface, String form) {
        return surface;
    }

    /** The reader of a language, by its ISO 639-1 code; one that folds case only, for a language of which no more is known. */
    static Words of(String language) {
        Set<String> stopWords = StopWords.of(language);
        return switch (language) {
            case "ar" -> new FoldedWords(new ArabicFolding(), stopWords);
            case "en" -> new FoldedWords(new EnglishFolding(), stopWords);
            default -> {
                Optional<Analyzer> analyzer = LuceneLanguages.analyzer(language);
                yield analyzer.<Words>map(found -> new AnalyzedWords(found, stopWords))
                        .orElseGet(() -> new FoldedWords(new CaseFolding(), stopWords));
            }
        };
    }
}
