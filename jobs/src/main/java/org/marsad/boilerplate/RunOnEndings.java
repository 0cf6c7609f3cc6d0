package org.marsad.boilerplate;

/**
 * Cuts furniture that runs on behind the last sentence of an article without a line end.
 *
 * <ul>
 *   <li>the link to the page itself ({@code رابط الخبر بصحيفة …: <title>}), on the last line;
 *   <li>how to write to the writer ({@code للتواصل أرسل sms …}), with every line below, in the last
 *       {@value #LAST_LINES} lines;
 *   <li>tags behind {@code سمات}, on the last line, where a sentence ends or nothing stands before the word and at most
 *       {@value #MAX_TAGS_LENGTH} characters follow it.
 * </ul>
 */
final class RunOnEndings implements BoilerplateRule {

    private static final int LAST_LINES = 12;
    private static final int MAX_TAGS_LENGTH = 300;
    private static final String LINK = "رابط الخبر بصحيفة";
    private static final String TAGS = "سمات ";
    private static final String END_OF_SENTENCE = ".!؟)»\"”";
    private static final String[] MESSAGES = {
        "للتواصل مع الكاتب ارسل رسالة SMS",
        "للتواصل أرسل sms",
        "للتواصل أرسل SMS",
        "للتواصل ارسل sms",
        "للتواصل أرسل رسالة نصية",
        "للتواصل ارسل رسالة نصية",
        "لمراسلة الكاتب:"
    };

    @Override
    public void cut(Page page, Known known) {
        cutMessages(page);
        int last = page.previous(page.size());
        if (last < 0) {
            return;
        }
        int link = page.line(last).lastIndexOf(LINK);
        if (link >= 0) {
            page.cutClosing(last, link, BoilerplateKind.LINK);
        }
        cutTags(page, page.previous(page.size()));
    }

    private static void cutMessages(Page page) {
        int line = page.size();
        for (int n = 0; n < LAST_LINES && line > 0; n++) {
            line = Math.max(0, page.previous(line));
            for (String message : MESSAGES) {
                int start = page.line(line).indexOf(message);
                if (start >= 0) {
                    page.cutDownFrom(line, start, BoilerplateKind.CONTACT);
                    return;
                }
            }
        }
    }

    private static void cutTags(Page page, int i) {
        String line = i < 0 ? "" : page.line(i);
        int start = line.lastIndexOf(TAGS);
        if (start < 0 || line.length() - start > MAX_TAGS_LENGTH) {
            return;
        }
        boolean apart = start == 0
                || (start > 1 && line.charAt(start - 1) == ' ' && END_OF_SENTENCE.indexOf(line.charAt(start - 2)) >= 0);
        if (apart && END_OF_SENTENCE.indexOf(line.charAt(line.length() - 1)) < 0) {
            page.cutClosing(i, start, BoilerplateKind.TAGS);
        }
    }
}
