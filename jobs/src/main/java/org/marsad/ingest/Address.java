package org.marsad.ingest;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;

/**
 * An address of the web taken apart: its host, and what follows it.
 *
 * <p>The host is in lower case, without user, port and trailing dot, in the letters of its script. The hosts that serve one
 * paper to other devices are the same: {@code www.}, {@code m.}, {@code mobile.}, {@code amp.} and the like are left out,
 * as long as two labels remain. An address inside that of an AMP cache or of the Internet Archive stands for itself.
 *
 * @param rest path, query and fragment, as they are written
 */
record Address(String host, String rest) {

    private static final int MAX_LENGTH = 253;
    private static final int MAX_WRAPPERS = 3;
    private static final String SCHEME = "://";
    private static final Set<String> DEVICES = Set.of(
            "www", "www1", "www2", "www3", "ww2", "m", "mobile", "mobi", "amp", "amphtml", "wap", "touch", "lite");
    private static final String AMP_CACHE = ".cdn.ampproject.org";

    /** The address; null if the text has no scheme or no host. */
    static Address of(String url) {
        if (url == null) {
            return null;
        }
        Address address = plain(url.strip());
        for (int n = 0; n < MAX_WRAPPERS && address != null; n++) {
            String inner = inner(address);
            if (inner == null) {
                break;
            }
            address = plain(inner);
        }
        return address;
    }

    private static Address plain(String url) {
        int scheme = url.indexOf(SCHEME);
        if (scheme < 0) {
            return null;
        }
        int start = scheme + SCHEME.length();
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = host(url.substring(start, end));
        return host.isEmpty() || host.length() > MAX_LENGTH ? null : new Address(host, url.substring(end));
    }

    /** The host of an authority, or a host that stands alone. */
    static String host(String authority) {
        String name = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        int port = name.indexOf(':');
        name = port < 0 ? name : name.substring(0, port);
        name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        name = name.contains("xn--") ? IDN.toUnicode(name) : name;
        for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.')) {
            boolean device = DEVICES.contains(name.substring(0, dot));
            boolean www = name.startsWith("www") && device;
            // "m.example" is a host of its own, "www.example" hardly.
            if (!device || (!www && name.indexOf('.', dot + 1) < 0)) {
                break;
            }
            name = name.substring(dot + 1);
        }
        return name;
    }

    /** The address that a cache or an archive serves under its own; null if it is no such page. */
    private static String inner(Address address) {
        String rest = address.rest();
        boolean cache = address.host().endsWith(AMP_CACHE);
        if (cache || (address.host().startsWith("google.") && rest.startsWith("/amp/"))) {
            String path = cache ? afterKind(rest) : rest.substring("/amp/".length());
            return path == null ? null : "https://" + (path.startsWith("s/") ? path.substring(2) : path);
        }
        if (address.host().equals("web.archive.org") && rest.startsWith("/web/")) {
            int scheme = rest.indexOf("://");
            int start = scheme < 0 ? -1 : rest.lastIndexOf('/', scheme - 1) + 1;
            return start > "/web/".length() ? rest.substring(start) : null;
        }
        return null;
    }

    /** {@code /c/s/www.news.example/a}: kind of the page, secure, address. */
    private static String afterKind(String rest) {
        return rest.startsWith("/c/") || rest.startsWith("/v/") ? rest.substring("/c/".length()) : null;
    }
}
