package org.marsad.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parts a title from the name of the paper behind it: {@code ... - The New York Times}, {@code ... | Daily Mail Online}.
 *
 * <p>What follows the last dash or bar between spaces is a name if it has at most {@value #MAX_WORDS} words and says what
 * the source says: it has the words of the source and at most {@value #MAX_MORE} more, but for words such as <em>the</em>,
 * <em>news</em> or <em>online</em>; or the host is made of the beginnings of its words, as <em>nytimes</em> is.
 *
 * @param name what was cut, with the sign before it; empty if nothing was
 */
record SiteName(String title, String name) {

    private static final int MAX_WORDS = 7;
    private static final int MAX_MORE = 2;
    private static final int MIN_HOST = 3;
    private static final int MAX_HOST = 40;
    private static final String SIGNS = "-–—|·•»:ـ";
    private static final Set<String> SMALL = Set.of(
            "the",
            "news",
            "online",
            "com",
            "net",
            "org",
            "newspaper",
            "website",
            "site",
            "daily",
            "international",
            "home",
            "www",
            "arabic",
            "english",
            "world",
            "موقع",
            "صحيفة",
            "جريدة",
            "شبكة",
            "قناة",
            "وكالة",
            "بوابة",
            "اونلاين",
            "الالكترونية",
            "الإلكترونية",
            "نيوز");

    /** Parts the title; either source may be null or empty. */
    static SiteName split(String title, String source, String host) {
        int sign = lastSign(title);
        if (sign <= 0) {
            return new SiteName(title, "");
        }
        String name = title.substring(sign + 1).strip();
        String rest = title.substring(0, sign).strip();
        boolean more = rest.chars().anyMatch(Character::isLetterOrDigit);
        return more && isName(name, source, host)
                ? new SiteName(rest, title.substring(sign).strip())
                : new SiteName(title, "");
    }

    /** The last sign with a space on both sides, or -1. */
    private static int lastSign(String title) {
        for (int i = title.length() - 2; i > 0; i--) {
            boolean sign =
                    SIGNS.indexOf(title.charAt(i)) >= 0 && title.charAt(i - 1) == ' ' && title.charAt(i + 1) == ' ';
            if (sign) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isName(String name, String source, String host) {
        List<String> words = words(name);
        if (words.isEmpty() || words.size() > MAX_WORDS) {
            return false;
        }
        boolean given = source != null && !source.isEmpty();
        if (given && source.indexOf('.') < 0) {
            return same(words, words(source)) || (host != null && isOf(words, host));
        }
        return (given && isOf(words, source)) || (host != null && isOf(words, host));
    }

    /** Whether the words of the source that say something are all among those of the name. */
    private static boolean same(List<String> one, List<String> other) {
        List<String> ours = telling(one);
        List<String> theirs = telling(other);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return one.equals(other);
        }
        return ours.containsAll(theirs) && ours.size() <= theirs.size() + MAX_MORE;
    }

    private static List<String> telling(List<String> words) {
        return words.stream().filter(word -> !SMALL.contains(word)).toList();
    }

    private static boolean isOf(List<String> words, String host) {
        for (String label : host.split("\\.", -1)) {
            String plain = label.replace("-", "");
            if (plain.length() >= MIN_HOST && plain.length() <= MAX_HOST && isMadeOf(plain, words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the label is beginnings of the words one after the other; small words and those at the end may be missing. */
    private static boolean isMadeOf(String label, List<String> words) {
        boolean[] reached = new boolean[label.length() + 1];
        reached[0] = true;
        int spelled = 0;
        for (String word : words) {
            boolean[] next = new boolean[label.length() + 1];
            for (int at = 0; at < label.length(); at++) {
                if (!reached[at]) {
                    continue;
                }
                next[at] |= SMALL.contains(word);
                for (int n = 0;
                        n < word.length() && at + n < label.length() && word.charAt(n) == label.charAt(at + n);
                        n++) {
                    next[at + n + 1] = true;
                }
            }
            spelled++;
            if (next[label.length()]) {
                return telling(words.subList(spelled, words.size())).isEmpty();
            }
            reached = next;
        }
        return false;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT)
                .replace("’s", "s")
                .replace("'s", "s")
                .split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
