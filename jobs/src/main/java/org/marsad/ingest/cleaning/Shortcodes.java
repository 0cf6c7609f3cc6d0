package org.marsad.ingest.cleaning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without the marks by which content management systems call their parts.
 *
 * <ul>
 *   <li>{@code [vc_row]}, {@code [gallery ids="1,2"]}, {@code [/caption]}: a bracket with a name that has an underscore, an
 *       attribute, or a bracket that closes it; the words between two such brackets stay, an address alone does not;
 *   <li>{@code {{related slug="x"}}} and {@code {% include x %}}.
 * </ul>
 */
final class Shortcodes {

    private static final Pattern PAIR_OF_ADDRESS = Pattern.compile(
            "\\[(\\w{2,30})(?:\\s[^\\[\\]\\n]{0,300})?\\]\\s{0,4}(?:https?:)?//[^\\s\\[\\]]{1,2000}\\s{0,4}\\[/\\1\\]");
    private static final Pattern BRACKET =
            Pattern.compile("\\[(?:/[a-zA-Z][\\w-]{1,40}|[a-zA-Z][a-zA-Z0-9]{0,30}_\\w{1,40}(?:\\s[^\\[\\]\\n"
                    + "]{0,500})?/?|[a-zA-Z][\\w-]{1,40}(?:\\s{1,3}[\\w-]{1,40}\\s?=\\s?(?:\"[^\"\\n"
                    + "\\]]{0,500}\"|'[^'\\n"
                    + "\\]]{0,500}'|[^\\s\\]\"']{1,200})){1,20}\\s?/?"
                    + "|(?:embed|caption|gallery|audio|video|playlist|youtube|tweet|twitter|instagram|facebook|quote|more|toc|ads?)(?:["
                    + " :=][^\\[\\]\\n"
                    + "]{0,300})?)\\]");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}\\n]{1,500}\\}\\}|\\{%[^{}%\\n]{1,500}%\\}");

    private Shortcodes() {}

    static String removed(String text) {
        String left = text;
        if (left.indexOf('[') >= 0 && left.indexOf(']') >= 0) {
            left = removed(PAIR_OF_ADDRESS, left);
            left = removed(BRACKET, left);
        }
        return left.indexOf('{') < 0 ? left : removed(TEMPLATE, left);
    }

    private static String removed(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.replaceAll(" ") : text;
    }
}
