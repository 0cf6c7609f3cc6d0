package org.marsad.matcher;

/** What holds of a form, a bit each. */
final class FormFlags {

    static final byte EXACT_ONLY = 1;
    static final byte TAKES_ARTICLE = 1 << 1;
    static final byte AMBIGUOUS = 1 << 2;
    static final byte DATED = 1 << 3;
    static final byte HOMONYM = 1 << 4;

    private FormFlags() {}

    static byte of(Form form) {
        return (byte) ((form.exactOnly() ? EXACT_ONLY : 0)
                | (form.takesArticle() ? TAKES_ARTICLE : 0)
                | (form.ambiguous() ? AMBIGUOUS : 0)
                | (form.isDated() ? DATED : 0)
                | (form.homonym() ? HOMONYM : 0));
    }
}
