package org.marsad.boilerplate;

import java.util.List;

/**
 * Parts an article from the furniture of its page by known markers; what is cut is kept, whole and in order.
 *
 * <p>What stands there twice, notices and cut marks go first, since they hide the edges of the article; then other articles, for whatever stands in them is not this article's; then endings, labelled lines, closing
 * lines, and last what stands before the first words.
 */
public final class BoilerplateCutter {

    private static final List<BoilerplateRule> RULES = List.of(
            new Repeats(),
            new Notices(),
            new CutMarks(),
            new RelatedItems(),
            new RunOnEndings(),
            new LabelledLines(),
            new Closings(),
            new Openings());

    private BoilerplateCutter() {}

    /**
     * Cuts the furniture.
     *
     * @param text clean lines
     * @param title as the archive gives it, empty if it does not
     * @param author as the archive gives it, empty if it does not
     */
    public static CutPage cut(String text, String title, String author) {
        Page page = new Page(text);
        BoilerplateRule.Known known = new BoilerplateRule.Known(title, author);
        RULES.forEach(rule -> rule.cut(page, known));
        return new CutPage(page.text(), page.furniture());
    }
}
