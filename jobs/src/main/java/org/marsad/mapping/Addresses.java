package org.marsad.mapping;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which values are addresses of pages, for telling columns. */
final class Addresses {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?:)?//[^\\s/]{2,253}(/\\S*)?");
    private static final Pattern PLAIN =
            Pattern.compile("(?i)[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63}){1,5}/\\S+");
    private static final Pattern HOST =
            Pattern.compile("(?i)[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63}){0,5}\\.\\p{L}{2,12}");
    private static final Pattern IMAGE = Pattern.compile(
            "(?i)\\S+\\.(jpe?g|png|gif|webp|svg|ico|bmp|tiff?|avif|mp[34]|m4a|webm|mov|css|js)([?#]\\S*)?");
    private static final Pattern PATH = Pattern.compile("(?i)(?:https?:)?(?://)?[^\\s/]+/[^\\s]+");

    private Addresses() {}

    static boolean isAddress(String text) {
        String value = text.strip();
        return ADDRESS.matcher(value).matches() || PLAIN.matcher(value).matches();
    }

    /** Whether it is an address with a path, and not one of an image. */
    static boolean isPage(String text) {
        String value = text.strip();
        return isAddress(value)
                && PATH.matcher(value).matches()
                && !IMAGE.matcher(value).matches();
    }

    static boolean isHost(String text) {
        String value = text.strip().toLowerCase(Locale.ROOT);
        return HOST.matcher(value).matches();
    }
}
