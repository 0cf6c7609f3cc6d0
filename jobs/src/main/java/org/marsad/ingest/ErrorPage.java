package org.marsad.ingest;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a page is what a server or a wall before it sends instead of an article: {@code 403 Forbidden}, {@code Access
 * denied}, {@code Just a moment...}.
 *
 * <p>The title, or the first line where there is none, has to be such a message alone, and at most {@value #MAX_BODY}
 * characters may follow: reports about errors are longer.
 */
final class ErrorPage {

    private static final int MAX_BODY = 800;
    private static final int MAX_TITLE = 80;
    private static final String STATUS =
            "forbidden|(?:page )?not found|unauthori[sz]ed|bad request|bad gateway|too many"
                    + " requests|internal server error|service (?:temporarily )?unavailable|gateway time-?out|moved"
                    + " permanently|not acceptable|request time-?out|permission denied|unavailable for legal reasons";
    private static final String CODE = "(?:http |error |status |code |خطا |خطأ )*(?:40\\d|41\\d|42\\d|451|50\\d|52\\d)";
    private static final Pattern TITLE = Pattern.compile("(?:" + CODE + "(?: (?:error|" + STATUS + "))?"
            + "|(?:http )?error(?: code)? [345]\\d\\d(?: .{0,40})?"
            + "|(?:error )?(?:" + STATUS + ")|access (?:to this page has been )?denied|access is"
            + " denied|forbidden|just a moment|attention required(?:"
            + " cloudflare)?|please wait|one moment please|redirecting|checking"
            + " your browser(?: before accessing.{0,40})?|ddos protection"
            + " by.{0,30}|(?:are you a robot|are you human|robot check|bot"
            + " verification|captcha|security check(?: required)?|human"
            + " verification|verify you are (?:a )?human|please verify you are"
            + " (?:a )?human)|(?:the )?page (?:can ?not be found|not found|could"
            + " not be found|does not exist|is unavailable|has expired|no longer"
            + " exists)|(?:oops )?page not found(?: error)?(?: 404)?|not found"
            + " 404|site (?:under maintenance|maintenance|is down|temporarily"
            + " unavailable)|under maintenance|session expired|server error|sorry"
            + " you have been blocked|you have been blocked|request"
            + " blocked|(?:please )?enable (?:javascript|cookies)(?:"
            + " .{0,30})?|الصفحة غير موجودة|الصفحه غير موجوده|لم يتم العثور على"
            + " الصفحة|غير مصرح بالدخول|تم رفض الوصول|الوصول مرفوض)");

    private ErrorPage() {}

    static boolean is(String title, String body) {
        if (body.length() > MAX_BODY) {
            return false;
        }
        if (!title.isEmpty()) {
            return isMessage(title);
        }
        int end = body.indexOf('\n');
        return isMessage(end < 0 ? body : body.substring(0, end));
    }

    private static boolean isMessage(String line) {
        if (line.isEmpty() || line.length() > MAX_TITLE) {
            return false;
        }
        String words = line.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}-]+", " ")
                .replace(" - ", " ")
                .strip();
        return TITLE.matcher(words).matches();
    }
}
