package org.marsad.catalogue;

import java.io.Serializable;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * An actor and all its spellings.
 *
 * @param id ISO 3166 alpha-3 code of a state, a readable slug of any other
 * @param nameEn the label in English, or null
 * @param nameAr the label in Arabic, or null
 * @param country id of the state it belongs to, or null
 * @param partOf id of the actor that it is a part of, or null
 * @param wikidataId such as {@code Q30}, or null where none is certain
 * @param from the first year or day, ISO 8601, or null
 * @param to the last year, or the day from which it was no more, ISO 8601, or null
 */
public record Actor(
        String id,
        ActorKind kind,
        String nameEn,
        String nameAr,
        String country,
        String partOf,
        String wikidataId,
        String from,
        String to,
        List<Spelling> spellings)
        implements Serializable {

    public Actor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        spellings = List.copyOf(spellings);
    }

    /** When it existed; always, where no dates are listed or they are at fault. */
    public Validity existence() {
        try {
            return Validity.of(from, to);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Validity.ALWAYS;
        }
    }

    /** This actor, written otherwise. */
    Actor withSpellings(List<Spelling> others) {
        return new Actor(id, kind, nameEn, nameAr, country, partOf, wikidataId, from, to, others);
    }

    /** This actor, called otherwise. */
    Actor named(String otherNameEn, String otherNameAr, List<Spelling> others) {
        return new Actor(id, kind, otherNameEn, otherNameAr, country, partOf, wikidataId, from, to, others);
    }

    /** This actor, belonging to others. */
    Actor belongingTo(String otherCountry, String otherWhole) {
        return new Actor(id, kind, nameEn, nameAr, otherCountry, otherWhole, wikidataId, from, to, spellings);
    }

    /** Nothing but further spellings of this actor. */
    Actor furtherSpellings(List<Spelling> further) {
        return new Actor(id, kind, null, null, null, null, null, null, null, further);
    }

    /** This actor with what a later list tells of it too; where both tell something, the later holds. */
    Actor extendedBy(Actor later) {
        Set<Spelling> all = new LinkedHashSet<>(later.spellings);
        for (Spelling spelling : spellings) {
            boolean renamed = spelling.use() == SpellingUse.NAME
                    && (spelling.language() == Language.ARABIC ? later.nameAr : later.nameEn) != null;
            all.add(renamed && !all.contains(spelling) ? spelling.as(SpellingUse.ALIAS) : spelling);
        }
        return new Actor(
                id,
                kind,
                orElse(later.nameEn, nameEn),
                orElse(later.nameAr, nameAr),
                orElse(later.country, country),
                orElse(later.partOf, partOf),
                orElse(later.wikidataId, wikidataId),
                orElse(later.from, from),
                orElse(later.to, to),
                List.copyOf(all));
    }

    private static String orElse(String one, String other) {
        return one == null ? other : one;
    }

    /** Every name, alias and acronym by language code, the label first, each once. */
    public Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        if (nameEn != null) {
            names.put(Language.ENGLISH.code(), new ArrayList<>(List.of(nameEn)));
        }
        if (nameAr != null) {
            names.put(Language.ARABIC.code(), new ArrayList<>(List.of(nameAr)));
        }
        for (Spelling spelling : spellings) {
            if (spelling.use().isName()) {
                List<String> sameLanguage =
                        names.computeIfAbsent(spelling.language().code(), code -> new ArrayList<>());
                if (!sameLanguage.contains(spelling.text())) {
                    sameLanguage.add(spelling.text());
                }
            }
        }
        return names;
    }
}
