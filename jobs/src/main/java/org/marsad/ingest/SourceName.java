package org.marsad.ingest;

import java.util.Locale;

/** The name of an article's source where neither the archive nor the page gives one: the host of its URL. */
final class SourceName {

    private static final String WORLD_WIDE_WEB = "www.";
    private static final int MAX_LENGTH = 253;

    private SourceName() {}

    /** The host in lower case without {@code www.}, user or port; null if the URL has none. */
    static String ofUrl(String url) {
        int scheme = url == null ? -1 : url.indexOf("://");
        if (scheme < 0) {
            return null;
        }
        int start = scheme + "://".length();
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String authority = url.substring(start, end);
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        int port = host.indexOf(':');
        String name = port < 0 ? host : host.substring(0, port);
        String plain = name.startsWith(WORLD_WIDE_WEB) ? name.substring(WORLD_WIDE_WEB.length()) : name;
        return plain.isEmpty() || plain.length() > MAX_LENGTH ? null : plain;
    }
}
