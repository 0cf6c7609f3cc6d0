package org.marsad.ingest.furniture;

import java.util.List;

/**
 * Parts an article from the furniture of its page by known markers; what is cut is kept, whole and in order.
 *
 * <p>Other articles go first, for whatever stands in them is not this article's; then endings, labelled lines, closing
 * lines, and last what stands before the first words.
 */
public final class FurnitureCutter {

    private static final List<FurnitureRule> RULES =
            List.of(new RelatedItems(), new RunOnEndings(), new LabelledLines(), new Closings(), new Openings());

    private FurnitureCutter() {}

    /**
     * Cuts the furniture.
     *
     * @param text clean lines
     * @param title as the archive gives it, empty if it does not
     * @param author as the archive gives it, empty if it does not
     */
    public static CutPage cut(String text, String title, String author) {
        Page page = new Page(text);
        FurnitureRule.Known known = new FurnitureRule.Known(title, author);
        RULES.forEach(rule -> rule.cut(page, known));
        return new CutPage(page.text(), page.furniture());
    }
}
