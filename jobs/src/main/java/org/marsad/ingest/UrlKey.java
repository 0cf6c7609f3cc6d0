package org.marsad.ingest;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What two addresses of one article have in common: host and path, and the query without what only follows the reader.
 *
 * <ul>
 *   <li>Scheme, user, port, {@code www.}, fragment and a slash at the end do not count, nor does the case of the host.
 *   <li>{@code utm_*}, {@code fbclid}, {@code gclid} and {@code ref} do not count.
 *   <li>The address of a host alone, without path and query, is no article's.
 * </ul>
 */
final class UrlKey {

    private static final int MAX_LENGTH = 2_000;
    private static final Pattern FOLLOWING =
            Pattern.compile("(?:utm_[a-z]{1,20}|fbclid|gclid|ref)=.*", Pattern.CASE_INSENSITIVE);

    private UrlKey() {}

    /** The key; null if the address is not one of an article. */
    static String of(String url) {
        String host = url == null || url.length() > MAX_LENGTH ? null : SourceName.ofUrl(url);
        if (host == null) {
            return null;
        }
        int start = url.indexOf("://") + "://".length();
        while (start < url.length() && "/?#".indexOf(url.charAt(start)) < 0) {
            start++;
        }
        int fragment = url.indexOf('#', start);
        String rest =
                url.substring(start, fragment < 0 ? url.length() : fragment).strip();
        int mark = rest.indexOf('?');
        String path = withoutSlash(mark < 0 ? rest : rest.substring(0, mark));
        String query = mark < 0 ? "" : query(rest.substring(mark + 1));
        return path.isEmpty() && query.isEmpty() ? null : host.toLowerCase(Locale.ROOT) + path + query;
    }

    private static String query(String given) {
        StringBuilder kept = new StringBuilder();
        for (String parameter : given.split("&", -1)) {
            if (!parameter.isEmpty() && !FOLLOWING.matcher(parameter).matches()) {
                kept.append(kept.isEmpty() ? '?' : '&').append(parameter);
            }
        }
        return kept.toString();
    }

    private static String withoutSlash(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }
}
