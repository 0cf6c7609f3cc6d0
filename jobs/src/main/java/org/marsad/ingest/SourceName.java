package org.marsad.ingest;

import java.util.regex.Pattern;

/**
 * The name of an article's source where neither the archive nor the page gives one: the host of its URL, one for all the
 * hosts of a site that {@link Address} knows to be the same.
 */
final class SourceName {

    /** Labels and dots, as {@code www.news.example}, and no word with a full stop such as {@code St. Louis}. */
    private static final Pattern HOST = Pattern.compile("(?:[\\p{L}\\p{N}-]{1,63}\\.){1,10}\\p{L}{2,24}");

    private SourceName() {}

    /** The host; null if the URL has none. */
    static String ofUrl(String url) {
        Address address = Address.of(url);
        return address == null ? null : address.host();
    }

    /** The name that an archive gives; where it gives an address or a host, the host of that. */
    static String ofGiven(String given) {
        if (given.indexOf(' ') >= 0 || given.indexOf('.') < 0) {
            return given;
        }
        String host = ofUrl(given);
        if (host != null) {
            return host;
        }
        return HOST.matcher(given).matches() ? Address.host(given) : given;
    }
}
