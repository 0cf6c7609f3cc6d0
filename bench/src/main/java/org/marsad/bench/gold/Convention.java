package org.marsad.bench.gold;

/**
 * What counts as a name, where a catalogue and a file of labelled names may differ.
 *
 * @param demonyms whether demonyms ("French") are names; such files mostly take them for none
 * @param descriptions whether a body is named by what it is and the adjective of a state: {@code الجيش الإسرائيلي}
 * @param kindWords whether words for kinds and honours count as parts of names, see {@link LooseEdges}
 * @param leastConfidence the confidence from which a mention counts
 */
public record Convention(boolean demonyms, boolean descriptions, boolean kindWords, double leastConfidence) {

    /** All that Marsad finds but demonyms, as it finds it. */
    public static final Convention STRICT = new Convention(false, true, true, 0);

    public Convention withDemonyms() {
        return new Convention(true, descriptions, kindWords, leastConfidence);
    }

    public Convention withoutDescriptions() {
        return new Convention(demonyms, false, kindWords, leastConfidence);
    }

    public Convention withoutKindWords() {
        return new Convention(demonyms, descriptions, false, leastConfidence);
    }

    public Convention from(double confidence) {
        return new Convention(demonyms, descriptions, kindWords, confidence);
    }
}
