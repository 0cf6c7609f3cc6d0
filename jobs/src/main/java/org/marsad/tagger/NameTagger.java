package org.marsad.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.marsad.text.Sentences;
import org.marsad.text.Tokens;

/**
 * Finds the names of persons, places and organisations in a text, listed or not, by a {@link TaggerModel}.
 *
 * <p>Reads each sentence by itself, in time linear in its length; the same text and hints always give the same names.
 */
public final class NameTagger implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SHIPPED = "/org/marsad/tagger/names.model";
    /** Longer runs of words without an end of sentence are cut. */
    private static final int MAX_SENTENCE = 200;

    private final TaggerModel model;
    private transient WordClasses classes;

    public NameTagger(TaggerModel model) {
        this.model = model;
    }

    /** The tagger of the model that Marsad brings. */
    public static NameTagger shipped() {
        try (InputStream stream = NameTagger.class.getResourceAsStream(SHIPPED)) {
            return new NameTagger(TaggerModel.read(stream, "the model of Marsad"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + SHIPPED + ".", e);
        }
    }

    /**
     * The names in order; no two overlap.
     *
     * @param hints see {@link CatalogueHints}
     */
    public List<TaggedName> tag(Tokens tokens, int[] hints) {
        WordFeatures words = new WordFeatures(classes(), tokens, hints);
        TagDecoder decoder = new TagDecoder(model);
        double[] margins = new double[tokens.size()];
        List<TaggedName> names = new ArrayList<>();
        for (int from = 0; from < tokens.size(); ) {
            int to = sentenceEnd(tokens, from);
            collect(decoder.decode(words, from, to, null, margins), from, margins, names);
            from = to;
        }
        return names;
    }

    private WordClasses classes() {
        if (classes == null) {
            classes = WordClasses.load();
        }
        return classes;
    }

    static int sentenceEnd(Tokens tokens, int from) {
        int to = from + 1;
        while (to < tokens.size() && to - from < MAX_SENTENCE && !Sentences.startsSentence(tokens, to)) {
            to++;
        }
        return to;
    }

    private static void collect(int[] tags, int from, double[] margins, List<TaggedName> names) {
        for (int i = 0; i < tags.length; i++) {
            if (NameTag.isFirst(tags[i])) {
                int last = i;
                double margin = margins[from + i];
                while (last + 1 < tags.length && tags[last + 1] == tags[i] + 1) {
                    last++;
                    margin += margins[from + last];
                }
                names.add(new TaggedName(NameTag.nameClass(tags[i]), from + i, from + last, margin / (last - i + 1)));
                i = last;
            }
        }
    }
}
