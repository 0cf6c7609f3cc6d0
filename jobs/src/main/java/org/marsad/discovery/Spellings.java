package org.marsad.discovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.tagger.WordClasses;

/**
 * Gathers spellings of one name.
 *
 * <p>Two keys of persons are one actor if they have the same number of words, at least two, and each word is its fellow or may be
 * another transcription of it: with the same consonant skeleton of {@value #MIN_SKELETON} letters or more, which leaves out vowel letters and
 * takes letters for one that transcriptions mix up (غ and ج, ق and ك, ...). Two given names are never one ({@code محمد}, {@code
 * محمود}); and beside a given name a word may differ in such letters only, not in vowels. Or if the one is the other without words
 * in the middle, and no third key is so too: a key that two actors could have stays alone, and so does one that
 * ends in a given name.
 */
final class Spellings {

    private static final String FATHER = "ابو";
    private static final int MIN_SKELETON = 3;
    private static final int MAX_ALIKE = 20;
    private static final String VOWELS = "اويىءئؤةهaeiouywh";

    private Spellings() {}

    static String skeleton(String key) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (VOWELS.indexOf(c) < 0) {
                char plain = plain(c);
                int length = skeleton.length();
                if (length == 0 || skeleton.charAt(length - 1) != plain) {
                    skeleton.append(plain);
                }
            }
        }
        return skeleton.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case 'غ' -> 'ج';
            case 'ط' -> 'ت';
            case 'ص', 'ث' -> 'س';
            case 'ض' -> 'د';
            case 'ظ', 'ذ' -> 'ز';
            case 'ق' -> 'ك';
            default -> c;
        };
    }

    /** For each key the number of the actor that it belongs to, which is that of its most frequent key; keys in order of frequency. */
    static int[] group(List<String> keys) {
        WordClasses classes = WordClasses.load();
        int[] groups = new int[keys.size()];
        Map<String, List<Integer>> bySkeleton = new HashMap<>();
        Map<String, List<Integer>> byEnds = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            groups[i] = i;
            String key = keys.get(i);
            String[] words = key.split(" ");
            if (words.length < 2) {
                continue;
            }
            List<Integer> alike = bySkeleton.computeIfAbsent(skeleton(key), skeleton -> new ArrayList<>());
            for (int other : alike.subList(0, Math.min(MAX_ALIKE, alike.size()))) {
                if (groups[i] == i && isTranscription(words, keys.get(other).split(" "), classes)) {
                    groups[i] = groups[other];
                }
            }
            alike.add(i);
            if (classes.isGivenName(words[words.length - 1]) || words[0].equals(FATHER)) {
                continue;
            }
            byEnds.computeIfAbsent(words[0] + " " + words[words.length - 1], ends -> new ArrayList<>())
                    .add(i);
        }
        int[] into = groups.clone();
        for (int i = 0; i < groups.length; i++) {
            List<Integer> fellows = byEnds.getOrDefault(keys.get(i), List.of());
            List<Integer> longer = fellows.stream()
                    .map(fellow -> groups[fellow])
                    .filter(group -> !isTwoWords(keys.get(group)))
                    .distinct()
                    .toList();
            if (longer.size() == 1 && groups[i] == i && longer.get(0) != i) {
                into[Math.max(i, longer.get(0))] = Math.min(i, longer.get(0));
            }
        }
        // A more frequent key never goes into a less frequent one, so that one look ahead is enough.
        for (int i = 0; i < groups.length; i++) {
            groups[i] = into[i] == i ? i : groups[into[i]];
        }
        return groups;
    }

    private static boolean isTranscription(String[] words, String[] others, WordClasses classes) {
        if (words.length != others.length) {
            return false;
        }
        boolean listed = classes.isGivenName(words[0]) || classes.isGivenName(others[0]);
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals(others[i])) {
                continue;
            }
            boolean alike = skeleton(words[i]).equals(skeleton(others[i]))
                    && skeleton(words[i]).length() >= MIN_SKELETON
                    && Math.abs(words[i].length() - others[i].length()) <= 1;
            boolean given = classes.isGivenName(words[i]) && classes.isGivenName(others[i]);
            if (!alike || given || (listed && !mixed(words[i]).equals(mixed(others[i])))) {
                return false;
            }
        }
        return true;
    }

    /** The word with one letter for those that transcriptions mix up. */
    private static String mixed(String word) {
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            mixed.append(plain(word.charAt(i)));
        }
        return mixed.toString();
    }

    private static boolean isTwoWords(String key) {
        return key.indexOf(' ') == key.lastIndexOf(' ');
    }
}
