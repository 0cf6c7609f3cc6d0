package org.marsad.ingest;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.marsad.text.PercentEncoding;

/**
 * What two addresses of one article have in common: host and path, and the query without what only follows the reader.
 *
 * <ul>
 *   <li>Scheme, user, port, the hosts of {@link Address}, a slash at the end and the order of parameters do not count, nor
 *       does the case of the host, nor whether letters are percent-encoded.
 *   <li>A fragment is a place on the page, and does not count; one that begins with {@code !} or {@code /} is the page
 *       itself in an application ({@code #!/story/101}), and does.
 *   <li>Parameters that say where the reader came from do not count ({@code utm_*}, {@code fbclid}, {@code ref=rss}); of
 *       those that also number pages ({@code ref}, {@code source}, {@code from}), a number does: {@code ref=101}.
 *   <li>The page for mobile readers is the page: {@code /amp}, {@code /a.amp.html}, {@code ?amp=1}.
 *   <li>The address of a host alone, without path, query and route, is no article's.
 * </ul>
 */
final class UrlKey {

    private static final int MAX_LENGTH = 2_000;
    private static final Pattern FOLLOWING = Pattern.compile(
            "(?:utm_[a-z_]{1,20}|at_[a-z_]{1,20}|pk_[a-z_]{1,20}|mtm_[a-z_]{1,20}|ns_(?:campaign|mchannel|source|linkname|fee)"
                    + "|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mibextid|mc_cid|mc_eid"
                    + "|_ga|_gl|xtor|wt_mc|ocid|cmpid|cmp|ncid|smid|spm|ito|__twitter_impression|phpsessid|jsessionid)",
            Pattern.CASE_INSENSITIVE);

    /** Also numbers of pages. */
    private static final Set<String> SOMETIMES_FOLLOWING = Set.of(
            "ref", "referrer", "referer", "source", "src", "from", "via", "feed", "partner", "share", "campaign");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,40}");
    private static final Pattern AMP =
            Pattern.compile("amp(?:=(?:1|true)?)?|output(?:type)?=amp", Pattern.CASE_INSENSITIVE);
    private static final String[] AMP_ENDS = {"/amp", ".amp", "/amp.html", ".amp.html", "/amp/index.html"};
    private static final String[] AMP_STARTS = {"/amp/", "/amphtml/"};

    private UrlKey() {}

    /** The key; null if the address is not one of an article. */
    static String of(String url) {
        Address address = url == null || url.length() > MAX_LENGTH ? null : Address.of(url);
        if (address == null) {
            return null;
        }
        String all = address.rest();
        int hash = all.indexOf('#');
        String rest = (hash < 0 ? all : all.substring(0, hash)).strip();
        String route = hash < 0 ? "" : route(all.substring(hash).strip());
        int mark = rest.indexOf('?');
        String path = path(normal(mark < 0 ? rest : rest.substring(0, mark)));
        String query = mark < 0 ? "" : query(rest.substring(mark + 1));
        return path.isEmpty() && query.isEmpty() && route.isEmpty() ? null : address.host() + path + query + route;
    }

    private static String normal(String part) {
        return Normalizer2.getNFCInstance().normalize(PercentEncoding.normal(part));
    }

    private static String route(String fragment) {
        boolean page = fragment.length() > 2 && (fragment.charAt(1) == '!' || fragment.charAt(1) == '/');
        return page ? withoutSlash(normal(fragment)) : "";
    }

    private static String path(String written) {
        int session = written.toLowerCase(Locale.ROOT).indexOf(";jsessionid=");
        String path = withoutSlash(session < 0 ? written : written.substring(0, session));
        String lower = path.toLowerCase(Locale.ROOT);
        for (String start : AMP_STARTS) {
            if (lower.startsWith(start) && lower.length() > start.length()) {
                return path.substring(start.length() - 1);
            }
        }
        for (String end : AMP_ENDS) {
            if (lower.endsWith(end) && lower.length() > end.length()) {
                return withoutSlash(path.substring(0, path.length() - end.length()))
                        + (end.startsWith(".") && end.endsWith(".html") ? ".html" : "");
            }
        }
        return path;
    }

    private static String query(String given) {
        String[] kept = Arrays.stream(given.replace("&amp;", "&").split("&", -1))
                .filter(UrlKey::tellsPagesApart)
                .map(UrlKey::normal)
                .sorted()
                .toArray(String[]::new);
        return kept.length == 0 ? "" : "?" + String.join("&", kept);
    }

    private static boolean tellsPagesApart(String parameter) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals);
        String value = equals < 0 ? "" : parameter.substring(equals + 1);
        if (parameter.isEmpty()
                || FOLLOWING.matcher(name).matches()
                || AMP.matcher(parameter).matches()) {
            return false;
        }
        return !SOMETIMES_FOLLOWING.contains(name.toLowerCase(Locale.ROOT))
                || NUMBER.matcher(value).matches();
    }

    private static String withoutSlash(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }
}
