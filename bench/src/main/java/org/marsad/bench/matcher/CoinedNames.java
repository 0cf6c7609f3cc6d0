package org.marsad.bench.matcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.Language;
import org.marsad.catalogue.Spelling;
import org.marsad.catalogue.SpellingUse;

/**
 * Adds coined persons to a catalogue, to make it large. Each has an Arabic and an English name of two words; a first
 * name is shared by many, a last name by two.
 */
final class CoinedNames {

    private static final String[] ENGLISH = {
        "ba", "do", "fi", "gu", "ka", "lo", "mi", "nu", "pa", "ro", "si", "tu", "va", "zo", "ke", "dra", "sten", "mor",
        "lin", "ver", "hal", "tor", "bren", "quil"
    };
    private static final String[] ARABIC = {
        "با", "دو", "في", "غو", "كا", "لو", "مي", "نو", "ها", "رو", "سي", "تو", "عا", "زو", "ثم", "در", "ست", "مر",
        "لن", "ور", "حل", "طر", "بر", "قل"
    };
    private static final int FIRST_NAMES = 1_999;
    private static final int SYLLABLES = 5;
    /** Odd and no multiple of 3: so that neighbouring numbers get words that are not alike, and no two the same. */
    private static final long MIX = 2_654_435_761L;

    private static final long WORDS = 7_962_624;

    private CoinedNames() {}

    /** The catalogue with so many further names. */
    static Catalogue added(Catalogue catalogue, int names) {
        if (names == 0) {
            return catalogue;
        }
        List<Actor> actors = new ArrayList<>(catalogue.actors());
        for (int i = 0; i < names / 2; i++) {
            int first = i % FIRST_NAMES;
            int last = FIRST_NAMES + i / 2;
            String english = capital(word(first, ENGLISH)) + " " + capital(word(last, ENGLISH));
            String arabic = word(first, ARABIC) + " " + word(last, ARABIC);
            actors.add(new Actor(
                    "coined-" + i,
                    ActorKind.PERSON,
                    english,
                    arabic,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(
                            new Spelling(english, Language.ENGLISH, SpellingUse.NAME),
                            new Spelling(arabic, Language.ARABIC, SpellingUse.NAME))));
        }
        return Catalogue.of(actors, catalogue.offices(), catalogue.notNames());
    }

    private static String word(int number, String[] syllables) {
        long mixed = number * MIX % WORDS;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < SYLLABLES; i++) {
            word.append(syllables[(int) (mixed % syllables.length)]);
            mixed /= syllables.length;
        }
        return word.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
