package org.marsad.boilerplate;

import java.util.List;
import java.util.Optional;

/**
 * An article's own lines, and what stood around them.
 *
 * @param furniture in the order of the page
 */
public record CutPage(String text, List<CutBlock> furniture) {

    public CutPage {
        furniture = List.copyOf(furniture);
    }

    /** What stands behind the first label of the kind: a source, tags. */
    public Optional<String> labelled(BoilerplateKind kind) {
        return texts(kind).stream()
                .map(LabelledLines::value)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The pieces of the kind, in the order of the page. */
    public List<String> texts(BoilerplateKind kind) {
        return furniture.stream()
                .filter(piece -> piece.kind() == kind)
                .map(CutBlock::text)
                .toList();
    }
}
