package org.marsad.language.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Words as Lucene's analyzer of the language finds and stems them; it leaves its stop words out. */
public final class AnalyzedWords implements Words {

    private final Analyzer analyzer;
    private final Set<String> stopWords;
    private final WordNumbers forms = new WordNumbers();

    public AnalyzedWords(Analyzer analyzer, Set<String> stopWords) {
        this.analyzer = analyzer;
        this.stopWords = stopWords;
    }

    @Override
    public void read(String text, WordSink sink) {
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            int end = -1;
            while (tokens.incrementToken()) {
                if (WordShape.isWord(token)) {
                    sink.word(
                            forms.of(token.buffer(), token.length()),
                            offset.startOffset(),
                            offset.endOffset(),
                            Adjoining.is(text, end, offset.startOffset()));
                    end = offset.endOffset();
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can't be read", e);
        }
    }

    @Override
    public String form(int number) {
        return forms.word(number);
    }

    @Override
    public int remembered() {
        return forms.size();
    }

    @Override
    public void forget() {
        forms.clear();
    }

    @Override
    public boolean isStopWord(String form) {
        return stopWords.contains(form);
    }
}
