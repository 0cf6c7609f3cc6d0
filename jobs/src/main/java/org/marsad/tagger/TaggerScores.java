package org.marsad.tagger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Strict scores of a tagger: a name is right if its first word, its last word and its class are.
 *
 * @param found names found
 * @param right names found that are right
 * @param labelled names in the texts
 */
public record TaggerScores(int found, int right, int labelled) {

    static final TaggerScores NONE = new TaggerScores(0, 0, 0);

    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    public double recall() {
        return labelled == 0 ? 0 : (double) right / labelled;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return found + labelled == 0 ? 0 : 2.0 * right / (found + labelled);
    }

    public TaggerScores plus(TaggerScores other) {
        return new TaggerScores(found + other.found, right + other.right, labelled + other.labelled);
    }

    /** The scores of each class on texts whose tags are all known. */
    public static Map<NameClass, TaggerScores> of(NameTagger tagger, List<LabelledText> texts) {
        Map<NameClass, TaggerScores> scores = new EnumMap<>(NameClass.class);
        for (NameClass nameClass : NameClass.values()) {
            scores.put(nameClass, NONE);
        }
        for (LabelledText text : texts) {
            int[] tags = text.tags();
            for (TaggedName name : tagger.tag(text.tokens(), text.hints())) {
                int first = NameTag.first(name.nameClass());
                boolean right = tags[name.first()] == first
                        && (name.last() + 1 == tags.length || tags[name.last() + 1] != first + 1);
                for (int i = name.first() + 1; i <= name.last(); i++) {
                    right &= tags[i] == first + 1;
                }
                scores.merge(name.nameClass(), new TaggerScores(1, right ? 1 : 0, 0), TaggerScores::plus);
            }
            for (int tag : tags) {
                if (NameTag.isFirst(tag)) {
                    scores.merge(NameTag.nameClass(tag), new TaggerScores(0, 0, 1), TaggerScores::plus);
                }
            }
        }
        return scores;
    }
}
