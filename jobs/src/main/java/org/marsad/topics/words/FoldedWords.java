package org.marsad.topics.words;

import it.unimi.dsi.fastutil.Hash;
import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Words by Lucene's {@link StandardTokenizer}, folded by the rules of a language. */
final class FoldedWords implements Words {

    /** Surfaces whose folded form is remembered; then all are forgotten. */
    private static final int MOST_REMEMBERED = 200_000;

    /** Slots for the words met last: most of a text is a few thousand words, which should stay near the processor. */
    private static final int SLOTS = 1 << 13;

    private final Folding folding;
    private final Set<String> stopWords;
    private final String[] recentSurfaces = new String[SLOTS];
    private final String[] recentForms = new String[SLOTS];
    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final CharTermAttribute token = tokenizer.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
    private final Object2ObjectOpenHashMap<String, String> remembered =
            new Object2ObjectOpenHashMap<>(Hash.DEFAULT_INITIAL_SIZE, Hash.VERY_FAST_LOAD_FACTOR);

    FoldedWords(Folding folding, Set<String> stopWords) {
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
                String form = form(token.toString());
                if (!form.isEmpty()) {
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

    private String form(String surface) {
        int slot = surface.hashCode() & (SLOTS - 1);
        if (!surface.equals(recentSurfaces[slot])) {
            recentForms[slot] = rememberedForm(surface);
            recentSurfaces[slot] = surface;
        }
        return recentForms[slot];
    }

    private String rememberedForm(String surface) {
        String form = remembered.get(surface);
        if (form == null) {
            form = WordShape.isWord(surface) ? folding.fold(surface) : "";
            form = WordShape.isWord(form) ? form : "";
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(surface, form);
        }
        return form;
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
