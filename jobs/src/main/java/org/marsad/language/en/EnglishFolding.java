package org.marsad.language.en;

import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemmer;
import org.marsad.language.words.Folding;
import org.marsad.language.words.StopWords;

/** Lower case, without the genitive's s, and the plural as singular by Lucene's {@link EnglishMinimalStemmer}. */
public final class EnglishFolding implements Folding {

    private static final int GENITIVE = 2;

    private final EnglishMinimalStemmer stemmer = new EnglishMinimalStemmer();

    @Override
    public String fold(String surface) {
        String lower = surface.toLowerCase(Locale.ENGLISH).replace('\u2019', '\'');
        String word = lower.endsWith("'s") ? lower.substring(0, lower.length() - GENITIVE) : lower;
        char[] letters = word.toCharArray();
        return new String(letters, 0, stemmer.stem(letters, letters.length));
    }

    @Override
    public String display(String surface, String form) {
        return surface.endsWith("'s") || surface.endsWith("\u2019s")
                ? surface.substring(0, surface.length() - GENITIVE)
                : surface;
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.of(this, EnglishAnalyzer.getDefaultStopSet(), "function-words.txt", "news-words.txt");
    }
}
