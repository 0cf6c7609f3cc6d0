package org.marsad.boilerplate;

/**
 * Cuts what stands after the last words of an article: from the last line upwards, as long as a line is furniture.
 *
 * <ul>
 *   <li>a line of copyright, of share buttons, of an address or an account alone, of a credit;
 *   <li>a wire service's end mark: {@code // انتهى //}, {@code 17:54 ت م}, {@code Reuter}; the last also behind the
 *       last sentence;
 *   <li>"the rest": {@code ...المزيد}.
 * </ul>
 */
final class Closings implements BoilerplateRule {

    private static final int MAX_LENGTH = 200;
    private static final int MAX_BUTTONS_LENGTH = 60;
    private static final String END_OF_SENTENCE = ".)\"'”»";

    private static final Phrases COPYRIGHT = new Phrases(
            "جميع الحقوق محفوظة",
            "كافة الحقوق محفوظة",
            "حقوق النشر محفوظة",
            "all rights reserved",
            "tous droits réservés",
            "todos los derechos reservados",
            "alle rechte vorbehalten");
    private static final Phrases COPYRIGHT_WORD = new Phrases("copyright");
    private static final Phrases BUTTONS = new Phrases(
            "شارك",
            "شارك الخبر",
            "شارك المقال",
            "شارك هذا",
            "مشاركة",
            "شاركها",
            "طباعة",
            "ارسل لصديق",
            "تابعونا على",
            "تابعنا على",
            "تعليقات",
            "اضف تعليق",
            "اترك تعليقا",
            "اكتب رأيك",
            "share",
            "share this",
            "share on",
            "tweet",
            "print",
            "email",
            "follow us",
            "comments",
            "leave a comment",
            "subscribe",
            "sign up",
            "partager",
            "suivez-nous",
            "imprimer",
            "next previous");
    private static final Phrases CREDITS = new Phrases(
            "خدمة", "خدمة", "بالاتفاق مع", "خاص ب", "خاص ب", "وحدة التقارير", "الوحدة الاقتصادية", "وكالات", "نقلا عن");
    private static final Phrases MORE = new Phrases("المزيد", "للمزيد", "read the full story", "continue reading");
    private static final Phrases END_MARKS = new Phrases("انتهى", "يتبع", "reuter");

    @Override
    public void cut(Page page, Known known) {
        for (int i = page.previous(page.size()); i > 0; i = page.previous(i)) {
            BoilerplateKind kind = kindOf(page.line(i));
            if (kind == null) {
                cutWireName(page, i);
                return;
            }
            page.cut(i, kind);
        }
        cutWireName(page, page.previous(page.size()));
    }

    /** Whether nothing of the article follows the line, unless the line stands above all of it. */
    static boolean isEnd(String line) {
        BoilerplateKind kind = kindOf(line);
        return kind == BoilerplateKind.SHARE || kind == BoilerplateKind.COPYRIGHT;
    }

    private static BoilerplateKind kindOf(String line) {
        if (line.length() > MAX_LENGTH) {
            return null;
        }
        if (COPYRIGHT.end(line) != Phrases.NONE || isDatedCopyright(line)) {
            return BoilerplateKind.COPYRIGHT;
        }
        if (isWhole(line, END_MARKS) || isClock(line)) {
            return BoilerplateKind.END_MARK;
        }
        if (isWhole(line, MORE)) {
            return BoilerplateKind.LINK;
        }
        if ((line.startsWith("*") || line.endsWith("»"))
                && CREDITS.end(line) != Phrases.NONE
                && line.length() <= MAX_BUTTONS_LENGTH) {
            return BoilerplateKind.CREDIT;
        }
        if (isContact(line)) {
            return BoilerplateKind.CONTACT;
        }
        return isButtons(line) ? BoilerplateKind.SHARE : null;
    }

    private static boolean isDatedCopyright(String line) {
        boolean dated = line.indexOf('©') >= 0 || line.chars().anyMatch(Character::isDigit);
        return line.startsWith("©") || (dated && COPYRIGHT_WORD.end(line) != Phrases.NONE);
    }

    private static boolean isWhole(String line, Phrases phrases) {
        int end = phrases.end(line);
        return end != Phrases.NONE && line.chars().skip(end).noneMatch(Character::isLetterOrDigit);
    }

    /** {@code 17:54 ت م}: the time by Mecca's clock. */
    private static boolean isClock(String line) {
        return line.length() <= "17:54 ت م".length() && line.endsWith(" ت م") && line.indexOf(':') > 0;
    }

    /** A short line of nothing but a button and what it shares on: no verb and no sentence stands there. */
    private static boolean isButtons(String line) {
        boolean sentence = line.endsWith(".") || line.endsWith("؟") || line.endsWith("»") || line.endsWith("\"");
        return BUTTONS.end(line) != Phrases.NONE
                && !sentence
                && line.length() <= MAX_BUTTONS_LENGTH
                && (isWhole(line, BUTTONS) || isNetworks(line.substring(BUTTONS.end(line))));
    }

    private static boolean isNetworks(String text) {
        for (String word : text.split("[\\s,،|/]", -1)) {
            if (!word.isEmpty() && Networks.WORDS.end(word) != word.length()) {
                return false;
            }
        }
        return true;
    }

    /** An address, an account or both, without other words. */
    private static boolean isContact(String line) {
        if (isAccount(line)) {
            return true;
        }
        boolean contact = false;
        for (String word : line.split("[\\s:|،,]", -1)) {
            boolean address = word.startsWith("@") || word.indexOf('@') > 0 || isAddress(word);
            if (!address && !word.isEmpty() && word.chars().anyMatch(Character::isLetterOrDigit)) {
                if (Networks.WORDS.end(word) == Phrases.NONE) {
                    return false;
                }
            }
            contact |= address;
        }
        return contact;
    }

    /** {@code تويتر: captain}. */
    private static boolean isAccount(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && Networks.WORDS.end(line) == colon
                && !line.substring(colon + 1).strip().contains(" ");
    }

    private static boolean isAddress(String word) {
        return word.startsWith("http") || word.startsWith("www.");
    }

    /** {@code REUTER} behind the last sentence. */
    private static void cutWireName(Page page, int i) {
        String line = i < 0 ? "" : page.line(i);
        int start = line.lastIndexOf(' ') + 1;
        boolean wire = line.substring(start).equalsIgnoreCase("reuter");
        if (wire && start > 1 && END_OF_SENTENCE.indexOf(line.charAt(start - 2)) >= 0) {
            page.cutClosing(i, start, BoilerplateKind.END_MARK);
        }
    }

    private static final class Networks {

        private static final Phrases WORDS = new Phrases(
                "facebook",
                "twitter",
                "whatsapp",
                "telegram",
                "linkedin",
                "email",
                "instagram",
                "youtube",
                "google",
                "x",
                "on",
                "this",
                "by",
                "us",
                "print",
                "فيسبوك",
                "فيس بوك",
                "تويتر",
                "واتساب",
                "واتس",
                "تليجرام",
                "تيليجرام",
                "تلغرام",
                "انستغرام",
                "يوتيوب",
                "جوجل",
                "بلس",
                "البريد",
                "الالكتروني",
                "ايميل",
                "على",
                "عبر",
                "الخبر",
                "المقال",
                "طباعة");
    }
}
