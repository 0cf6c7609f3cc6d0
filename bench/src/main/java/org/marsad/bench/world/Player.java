package org.marsad.bench.world;

import java.util.List;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Language;
import org.marsad.catalogue.Spelling;
import org.marsad.catalogue.SpellingUse;

/** An actor of the catalogue as the world's news names it. */
public record Player(Actor actor) {

    private static final double BY_LABEL = 0.65;
    private static final double BY_SHORT = 0.45;
    private static final double BY_DEMONYM = 0.25;
    private static final double BY_METONYM = 0.35;

    /** The id of the catalogue. */
    public String id() {
        return actor.id();
    }

    String label(Tongue tongue) {
        return tongue == Tongue.ARABIC ? actor.nameAr() : actor.nameEn();
    }

    /** A name that needs no other beside it. */
    String fullName(Tongue tongue, Draws draws) {
        if (draws.chance(BY_LABEL)) {
            return label(tongue);
        }
        return draws.oneOf(spellings(tongue, SpellingUse::isName));
    }

    /** A name in an article that names the actor in full elsewhere. */
    String laterName(Tongue tongue, Draws draws) {
        List<String> shorts = shorts(tongue);
        if (actor.kind() == ActorKind.PERSON && !shorts.isEmpty() && draws.chance(BY_SHORT)) {
            return draws.oneOf(shorts);
        }
        if (actor.kind() == ActorKind.STATE && draws.chance(BY_DEMONYM)) {
            boolean metonym = draws.chance(BY_METONYM);
            List<String> others =
                    spellings(tongue, use -> use == (metonym ? SpellingUse.METONYM : SpellingUse.DEMONYM));
            if (!others.isEmpty()) {
                return plain(draws.oneOf(others));
            }
        }
        return fullName(tongue, draws);
    }

    /** The short forms. */
    List<String> shorts(Tongue tongue) {
        return spellings(tongue, use -> use == SpellingUse.SHORT);
    }

    private List<String> spellings(Tongue tongue, java.util.function.Predicate<SpellingUse> wanted) {
        Language language = tongue == Tongue.ARABIC ? Language.ARABIC : Language.ENGLISH;
        return actor.spellings().stream()
                .filter(spelling -> spelling.language() == language && wanted.test(spelling.use()))
                .map(Spelling::text)
                .toList();
    }

    /** A demonym without the catalogue's note on how it is inflected; one that takes the article has it. */
    private static String plain(String spelling) {
        return switch (spelling.charAt(0)) {
            case '=' -> spelling.substring(1);
            case '!' -> "ال" + spelling.substring(1);
            default -> spelling;
        };
    }
}
