package org.marsad.language.words;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Words by Lucene's {@link StandardTokenizer}, folded by the rules of a language; what a surface folds to is remembered. */
public final class FoldedWords implements Words {

    private static final int NO_WORD = -1;

    private final Folding folding;
    private final Set<String> stopWords;
    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final CharTermAttribute token = tokenizer.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
    private final WordNumbers surfaces = new WordNumbers();
    private final IntArrayList formOfSurface = new IntArrayList();
    private final WordNumbers forms = new WordNumbers();

    /** Words by a folding and its stop words. */
    public static FoldedWords of(Folding folding) {
        return new FoldedWords(folding, folding.stopWords());
    }

    private FoldedWords(Folding folding, Set<String> stopWords) {
        this.folding = folding;
        this.stopWords = stopWords;
    }

    @Override
    public void read(String text, WordSink sink) {
        try {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            int end = -1;
            while (tokenizer.incrementToken()) {
                int form = form(token.buffer(), token.length());
                if (form != NO_WORD) {
                    sink.word(
                            form,
                            offset.startOffset(),
                            offset.endOffset(),
                            Adjoining.is(text, end, offset.startOffset()));
                    end = offset.endOffset();
                }
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can't be read", e);
        }
    }

    private int form(char[] surface, int length) {
        int number = surfaces.of(surface, length);
        if (number == formOfSurface.size()) {
            formOfSurface.add(folded(new String(surface, 0, length)));
        }
        return formOfSurface.getInt(number);
    }

    private int folded(String surface) {
        String form = WordShape.isWord(surface) ? folding.fold(surface) : "";
        return WordShape.isWord(form) ? forms.of(form) : NO_WORD;
    }

    @Override
    public String form(int number) {
        return forms.word(number);
    }

    @Override
    public int remembered() {
        return surfaces.size();
    }

    @Override
    public void forget() {
        surfaces.clear();
        formOfSurface.clear();
        forms.clear();
    }

    @Override
    public List<String> reductions(String form) {
        return folding.reductions(form);
    }

    @Override
    public boolean isStopWord(String form) {
        return stopWords.contains(form);
    }

    @Override
    public String display(String surface, String form) {
        return folding.display(surface, form);
    }
}
