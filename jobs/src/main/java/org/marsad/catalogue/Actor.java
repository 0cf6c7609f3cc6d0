package org.marsad.catalogue;

import java.io.Serializable;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
