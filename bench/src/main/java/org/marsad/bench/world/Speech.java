package org.marsad.bench.world;

import java.util.ArrayList;
import java.util.List;
import org.marsad.text.ArabicLetters;

/** Writes sentences and headlines of the world's languages, with the actors that they name. */
final class Speech {

    private static final double CLINGING = 0.15;
    private static final double POSSESSIVE = 0.05;
    private static final int WORDS_A_MENTION = 5;
    private static final int LEAD_IN = 3;
    private static final String DEFINITE = "ال";

    private final Lexicon lexicon;
    private final double respelt;

    Speech(Lexicon lexicon, double respelt) {
        this.lexicon = lexicon;
        this.respelt = respelt;
    }

    /** A name to be written, of that actor; cited if it is the source of the news. */
    record Name(String text, String actor, boolean cited) {}

    /** A sentence of about so many words with the names in their order, no two side by side. */
    Marked sentence(Tongue tongue, int topic, int wordsWanted, List<Name> names, Draws draws) {
        MarkedBuilder sentence = new MarkedBuilder();
        int least = LEAD_IN + WORDS_A_MENTION * names.size();
        int length = Math.max(wordsWanted, least);
        String first = lexicon.function(tongue, draws);
        sentence.text(tongue.hasCapitals() ? capital(first) : first);
        int named = 0;
        int written = 1;
        while (written < length) {
            if (named < names.size() && written >= LEAD_IN + named * (length - LEAD_IN) / names.size()) {
                sentence.text(" ");
                write(tongue, names.get(named++), sentence, draws);
            }
            String words = lexicon.word(tongue, topic, draws);
            sentence.text(" ").text(words);
            written += words.indexOf(' ') < 0 ? 1 : 2;
        }
        return sentence.build();
    }

    /** A headline. */
    Marked headline(Tongue tongue, int topic, List<Name> names, Draws draws) {
        Marked words = sentence(tongue, topic, 5 + draws.below(4), names, draws);
        return Marked.join(
                " ",
                List.of(
                        words,
                        new Marked(lexicon.rare(tongue, draws), List.of()),
                        new Marked(lexicon.rare(tongue, draws) + " " + lexicon.rare(tongue, draws), List.of())));
    }

    /** A sentence that lists names. */
    Marked list(Tongue tongue, List<Name> names, Draws draws) {
        List<Marked> items = new ArrayList<>();
        for (Name name : names) {
            items.add(new MarkedBuilder()
                    .mention(name.text(), name.actor(), name.cited())
                    .build());
        }
        String opening = lexicon.function(tongue, draws) + " " + lexicon.rare(tongue, draws);
        return new MarkedBuilder()
                .text(tongue.hasCapitals() ? capital(opening) : opening)
                .text(": ")
                .add(Marked.join(tongue.comma(), items))
                .build();
    }

    private void write(Tongue tongue, Name name, MarkedBuilder sentence, Draws draws) {
        if (name.cited()) {
            sentence.text(
                            switch (tongue) {
                                case ARABIC -> "بحسب ";
                                case ENGLISH -> "according to ";
                                case FRENCH -> "selon ";
                            })
                    .mention(name.text(), name.actor(), true);
            return;
        }
        if (tongue == Tongue.ARABIC) {
            String written = draws.chance(respelt) ? respelt(name.text()) : name.text();
            if (draws.chance(CLINGING)) {
                sentence.text(written.startsWith(DEFINITE) ? draws.oneOf(List.of("و", "ب")) : particle(draws));
            }
            sentence.mention(written, name.actor(), false);
            return;
        }
        sentence.mention(name.text(), name.actor(), false);
        sentence.text(draws.chance(POSSESSIVE) ? "'s" : "");
    }

    private static String particle(Draws draws) {
        return draws.oneOf(List.of("و", "و", "ب", "ل"));
    }

    private static String respelt(String name) {
        return name.replace(ArabicLetters.ALEF_HAMZA_ABOVE, ArabicLetters.ALEF)
                .replace(ArabicLetters.ALEF_HAMZA_BELOW, ArabicLetters.ALEF)
                .replace(ArabicLetters.ALEF_MADDA, ArabicLetters.ALEF)
                .replace(ArabicLetters.TEH_MARBUTA, ArabicLetters.HEH)
                .replace(ArabicLetters.ALEF_MAKSURA, ArabicLetters.YEH);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
