package org.marsad.boilerplate;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;
import org.marsad.text.ArabicLetters;
import org.marsad.text.Letters;

/**
 * Cuts what a page asks of its reader: to accept cookies, to subscribe or sign in, to switch scripts on, to take a
 * newsletter.
 *
 * <p>A line of at most {@value #MAX_LENGTH} characters is such a notice if it names the matter (cookies, subscribers) and
 * speaks to the reader (<em>by clicking</em>, <em>your browser</em>, <em>sign in</em>): a report on cookies or on
 * subscribers speaks to nobody. Whole sentences that only a notice has are enough alone. Wherever it stands, for banners
 * stand above and walls below.
 */
final class Notices implements BoilerplateRule {

    private static final int MAX_LENGTH = 500;
    private static final int GRAM = 4;
    private static final int GRAM_HASHES = 1 << 16;
    private static final int GRAM_FACTOR = 0x9E37;

    /** From the most frequent on, in English and in Arabic. */
    private static final String COMMON = " etaoinshrdlu\u0627\u0644\u064A\u0645\u0646\u0631\u062A\u0648";

    private static final List<String> ALONE = List.of(
            "subscribe to continue reading",
            "subscribe to read",
            "subscribe now to",
            "subscribe to unlock",
            "for subscribers only",
            "subscribers only",
            "only available to subscribers",
            "exclusive to subscribers",
            "already a subscriber",
            "already have an account",
            "already a member",
            "sign in to continue",
            "log in to continue",
            "sign in to read",
            "log in to read",
            "register to continue",
            "create a free account",
            "free articles remaining",
            "free articles left",
            "free articles this month",
            "reached your limit of free",
            "reached your article limit",
            "to continue reading this article",
            "this content is reserved for",
            "start your free trial",
            "please enable javascript",
            "enable javascript and cookies",
            "javascript is disabled",
            "javascript is required",
            "turn on javascript",
            "enable javascript in your browser",
            "disable your ad blocker",
            "disable your adblocker",
            "using an ad blocker",
            "whitelist our site",
            "accept all cookies",
            "manage cookies",
            "cookie settings",
            "cookie preferences",
            "we use cookies",
            "this site uses cookies",
            "this website uses cookies",
            "we value your privacy",
            "manage your privacy settings",
            "checking your browser before accessing",
            "sign up for our newsletter",
            "sign up to our newsletter",
            "subscribe to our newsletter",
            "get our newsletter",
            "receive our newsletter",
            "click here to subscribe",
            "منشور للمشتركين فقط",
            "للمشتركين فقط",
            "خاص بالمشتركين",
            "اشترك الان",
            "اشترك لمتابعه القراءه",
            "للاطلاع على المقال كاملا",
            "لقراءه المقال كاملا",
            "لديك حساب",
            "سجل الدخول",
            "سجل دخولك",
            "اشترك في نشرتنا",
            "اشترك في النشره",
            "نستخدم ملفات تعريف الارتباط",
            "يستخدم هذا الموقع ملفات تعريف الارتباط",
            "يستخدم موقعنا ملفات تعريف الارتباط",
            "قبول جميع ملفات تعريف الارتباط",
            "يرجي تفعيل جافا سكريبت",
            "يرجى تفعيل جافا سكريبت",
            "nous utilisons des cookies",
            "reserve aux abonnes",
            "deja abonne",
            "abonnez-vous pour lire",
            "wir verwenden cookies",
            "utilizamos cookies",
            "exclusivo para suscriptores",
            "cerezleri kullan",
            "мы используем файлы cookie");
    private static final List<String> MATTER = List.of(
            "cookie",
            "ملفات تعريف الارتباط",
            "الكوكيز",
            "كوكيز",
            "سياسه الخصوصيه",
            "privacy policy",
            "terms of use",
            "terms of service",
            "subscri",
            "newsletter",
            "paywall",
            "premium",
            "javascript",
            "ad blocker",
            "adblock",
            "المشتركين",
            "اشترك",
            "النشره البريديه");
    private static final List<String> TO_READER = List.of(
            "by clicking",
            "by continuing",
            "by using",
            "by browsing",
            "you agree",
            "you accept",
            "you consent",
            "accept all",
            "your browser",
            "your experience",
            "your consent",
            "your privacy",
            "your preferences",
            "your device",
            "your inbox",
            "your subscription",
            "sign in",
            "log in",
            "sign up",
            "click here",
            "we use",
            "our website",
            "our site",
            "our cookie",
            "our privacy",
            "our newsletter",
            "our terms",
            "best experience",
            "بالضغط",
            "باستخدامك",
            "بمتابعتك",
            "فانك تقبل",
            "فانك توافق",
            "انت توافق",
            "تجربتك",
            "متصفحك",
            "بريدك",
            "اضغط هنا",
            "انقر هنا",
            "الخاصه بنا",
            "موقعنا",
            "نستخدم");

    /** Of each phrase of which a notice has one, the four letters that are rarest in words, by their hash. */
    private static final boolean[] GRAMS = new boolean[GRAM_HASHES];

    static {
        ALONE.forEach(Notices::addGram);
        MATTER.forEach(Notices::addGram);
    }

    private static void addGram(String phrase) {
        int rarest = 0;
        int best = Integer.MAX_VALUE;
        for (int i = 0; i + GRAM <= phrase.length(); i++) {
            int common = 0;
            for (int n = 0; n < GRAM; n++) {
                int rank = COMMON.indexOf(phrase.charAt(i + n));
                common += rank < 0 ? 0 : COMMON.length() - rank;
            }
            if (common < best) {
                best = common;
                rarest = i;
            }
        }
        int hash = 0;
        for (int n = 0; n < GRAM; n++) {
            hash = next(hash, phrase.charAt(rarest + n));
        }
        GRAMS[hash & (GRAM_HASHES - 1)] = true;
    }

    /** Whether some of these letters stand in the line: in most lines none do, and nothing more is looked for. */
    private static boolean mayBeNotice(String line) {
        int hash = 0;
        for (int i = 0; i < line.length(); i++) {
            hash = next(hash, foldedLetter(Letters.toLowerCase(line.charAt(i))));
            if (i >= GRAM - 1 && GRAMS[hash & (GRAM_HASHES - 1)]) {
                return true;
            }
        }
        return false;
    }

    /** Each letter moves the ones before it on; after four steps they have left. */
    private static int next(int hash, char c) {
        return (hash << GRAM) + (c * GRAM_FACTOR);
    }

    @Override
    public void cut(Page page, Known known) {
        for (int i = 0; i < page.size(); i++) {
            String line = page.line(i);
            if (!line.isEmpty() && line.length() <= MAX_LENGTH && mayBeNotice(line) && isNotice(line)) {
                page.cut(i, BoilerplateKind.NOTICE);
            }
        }
    }

    private static boolean isNotice(String line) {
        String folded = folded(line);
        return any(ALONE, folded) || (any(MATTER, folded) && any(TO_READER, folded));
    }

    private static boolean any(List<String> phrases, String text) {
        for (String phrase : phrases) {
            if (text.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Lower case, without accents and diacritics, in one form of alef and teh marbuta. */
    private static String folded(String line) {
        String plain = line.toLowerCase(Locale.ROOT);
        boolean accents = plain.chars().anyMatch(c -> c >= '\u00C0' && c < '\u0250');
        if (accents) {
            plain = Normalizer2.getNFDInstance().normalize(plain);
        }
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK || c == ArabicLetters.TATWEEL) {
                continue;
            }
            out.append(foldedLetter(c));
        }
        return out.toString();
    }

    private static char foldedLetter(char c) {
        return switch (c) {
            case ArabicLetters.ALEF_MADDA,
                    ArabicLetters.ALEF_HAMZA_ABOVE,
                    ArabicLetters.ALEF_HAMZA_BELOW -> ArabicLetters.ALEF;
            case ArabicLetters.TEH_MARBUTA -> ArabicLetters.HEH;
            default -> c;
        };
    }
}
