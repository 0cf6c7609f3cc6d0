package org.marsad.matcher;

import java.io.Serializable;
import java.util.List;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Spelling;
import org.marsad.text.ArabicLetters;
import org.marsad.text.Gap;
import org.marsad.text.Tokens;

/**
 * Tells whether a word is the short name of a club.
 *
 * <ul>
 *   <li>a place or capital that lends its name to a club is the club after a word such as {@code فريق}, and where sport is
 *       written of around it ({@code فاز برشلونة 2 - 1}), but not after {@code في} and the like;
 *   <li>so is a short form of a club without the article ({@code ميلان}), though the article does not name it in full;
 *   <li>so is one with the article, in a report on sport beside a word of playing, see {@link ClubMatches}.
 * </ul>
 */
final class ClubNames implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SPORT_WINDOW = 25;
    private static final int MIN_SPORT_WORDS = 2;
    /** In lists of matches, {@code برشلونة (إسبانيا)}, fewer words stand between. */
    private static final int MIN_IN_LIST = 1;
    /** Names with the article are everyday words: {@code النصر} is victory. */
    private static final int MIN_FOR_COMMON_WORD = 3;

    private static final WordList NIL = WordList.of("صفر");
    private static final List<String> CLUB_WORDS = List.of("نادي ", "فريق ");

    private final FormTable forms;
    /** Whether each actor is a club, by number. */
    private final boolean[] clubs;

    private final ClubMatches matches;
    private final WordList clubHeads = WordList.fromResource("club-cues.tsv");
    private final WordList placeHeads = WordList.fromResource("in-place-words.tsv");
    private final WordList sport = WordList.fromResource("sport-words.tsv");

    ClubNames(List<Actor> actors, FormTable forms) {
        this.forms = forms;
        matches = new ClubMatches(forms);
        clubs = new boolean[actors.size()];
        for (int i = 0; i < clubs.length; i++) {
            clubs[i] = actors.get(i).kind() == ActorKind.ORGANISATION && isClub(actors.get(i));
        }
    }

    private static boolean isClub(Actor actor) {
        return actor.spellings().stream().map(Spelling::text).anyMatch(text -> CLUB_WORDS.stream()
                .anyMatch(text::startsWith));
    }

    /** Whether it is a club's short form without the article, so that it is hardly an ordinary word. */
    boolean isShortName(Hit hit) {
        return forms.method(hit.form()) == Method.SURNAME
                && clubs[forms.actor(hit.form())]
                && !startsWithArticle(hit.tokens(), hit.first(), hit.stripped());
    }

    private static boolean startsWithArticle(Tokens tokens, int token, int from) {
        return tokens.length(token) > from + 1
                && tokens.plain(token, from) == ArabicLetters.ALEF
                && tokens.plain(token, from + 1) == ArabicLetters.LAM;
    }

    /** The hit as the club that it names, or as it is. */
    Hit read(Hit hit, NamedActors named, long day) {
        Tokens tokens = hit.tokens();
        if (!tokens.is(hit.first(), Tokens.ARABIC) || !hit.isSingleWord()) {
            return hit;
        }
        int club = clubForm(hit, named, day);
        if (club == FormTable.NONE || isInPlace(hit)) {
            return hit;
        }
        if (clubHeads.containsBefore(tokens, hit.first())) {
            return hit.as(club, Settled.SURE);
        }
        int needed = isBracketed(tokens, hit.last() + 1) ? MIN_IN_LIST : MIN_SPORT_WORDS;
        return sportWords(hit, MIN_SPORT_WORDS) >= needed ? hit.as(club, Settled.SUPPORTED) : hit;
    }

    /**
     * A hit that may be a club's short form with the article, such as {@code الهلال}, as the club if it plays there; else
     * as it is.
     */
    Hit readPlaying(Hit hit, NamedActors named, long day) {
        if (!hit.isSingleWord() || !hit.tokens().is(hit.first(), Tokens.ARABIC) || isInPlace(hit)) {
            return hit;
        }
        int club = matches.club(hit, clubs, named, day);
        return club != FormTable.NONE && sportWords(hit, MIN_FOR_COMMON_WORD) >= MIN_FOR_COMMON_WORD
                ? hit.as(club, named.inFull(forms.actor(club)) ? Settled.SURE : Settled.SUPPORTED)
                : hit;
    }

    /** The only club with this short form, the one that the article names in full, or that of the state it names most; none if
     * it so names a person. */
    private int clubForm(Hit hit, NamedActors named, long day) {
        int only = FormTable.NONE;
        int inFull = FormTable.NONE;
        int count = 0;
        for (int form = hit.form(); form != FormTable.NONE; form = forms.next(form)) {
            if (forms.method(form) == Method.SURNAME && forms.holds(form, day)) {
                boolean isNamed = named.inFull(forms.actor(form));
                if (clubs[forms.actor(form)]) {
                    only = form;
                    count++;
                    inFull = isNamed ? form : inFull;
                } else if (isNamed) {
                    return FormTable.NONE;
                }
            }
        }
        if (count == 1) {
            return only;
        }
        return inFull == FormTable.NONE ? matches.mostNamed(hit, clubs, named, day) : inFull;
    }

    private boolean isInPlace(Hit hit) {
        Tokens tokens = hit.tokens();
        return placeHeads.containsBefore(tokens, hit.first())
                || (hit.stripped() > 0 && tokens.plain(hit.first(), hit.stripped() - 1) == ArabicLetters.BEH);
    }

    private static boolean isBracketed(Tokens tokens, int token) {
        return token < tokens.size() && (tokens.gapBefore(token) & Gap.BRACKET) != 0;
    }

    private int sportWords(Hit hit, int most) {
        Tokens tokens = hit.tokens();
        int found = 0;
        int from = Math.max(0, hit.first() - SPORT_WINDOW);
        int to = Math.min(tokens.size(), hit.last() + 1 + SPORT_WINDOW);
        for (int token = from; token < to && found < most; token++) {
            found += sport.containsAfterParticle(tokens, token) || isScore(tokens, token) ? 1 : 0;
        }
        return found;
    }

    /** Whether two figures stand with a hyphen between: {@code 2 - 1}. */
    private static boolean isScore(Tokens tokens, int token) {
        return token > 0
                && isGoals(tokens, token)
                && isGoals(tokens, token - 1)
                && (tokens.gapBefore(token) & Gap.HYPHEN) != 0;
    }

    private static boolean isGoals(Tokens tokens, int token) {
        return NIL.contains(tokens, token) || (tokens.is(token, Tokens.NUMBER) && tokens.length(token) <= 2);
    }
}
