package org.marsad.catalogue;

import static org.marsad.catalogue.Language.ARABIC;
import static org.marsad.catalogue.Language.ENGLISH;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns in which lists tell of actors, in whatever form they are kept. */
final class ActorColumns {

    static final String ID = "actor_id";
    static final String KIND = "kind";
    static final String NAME_EN = "name_en";
    static final String NAME_AR = "name_ar";
    static final String COUNTRY = "country";
    static final String PART_OF = "part_of";
    static final String WIKIDATA_ID = "wikidata_id";
    static final String FROM = "from";
    static final String TO = "to";

    /** A column of spellings. */
    record Spellings(String column, Language language, SpellingUse use) {}

    static final List<Spellings> SPELLINGS = List.of(
            new Spellings(NAME_EN, ENGLISH, SpellingUse.NAME),
            new Spellings(NAME_AR, ARABIC, SpellingUse.NAME),
            new Spellings("aliases_en", ENGLISH, SpellingUse.ALIAS),
            new Spellings("aliases_ar", ARABIC, SpellingUse.ALIAS),
            new Spellings("acronyms_en", ENGLISH, SpellingUse.ACRONYM),
            new Spellings("acronyms_ar", ARABIC, SpellingUse.ACRONYM),
            new Spellings("demonyms_en", ENGLISH, SpellingUse.DEMONYM),
            new Spellings("demonyms_ar", ARABIC, SpellingUse.DEMONYM),
            new Spellings("capital_en", ENGLISH, SpellingUse.METONYM),
            new Spellings("capital_ar", ARABIC, SpellingUse.METONYM),
            new Spellings("metonyms_en", ENGLISH, SpellingUse.METONYM),
            new Spellings("metonyms_ar", ARABIC, SpellingUse.METONYM),
            new Spellings("short_en", ENGLISH, SpellingUse.SHORT),
            new Spellings("short_ar", ARABIC, SpellingUse.SHORT));

    /** Columns of one value; the others take several. */
    static final Set<String> SINGLE = Set.of(ID, KIND, NAME_EN, NAME_AR, COUNTRY, PART_OF, WIKIDATA_ID, FROM, TO);

    /** The columns of a list that is one table, in the order in which they are documented. */
    static final List<String> OF_TABLES = Stream.of(
                    Stream.of(ID, KIND),
                    SPELLINGS.stream().map(Spellings::column),
                    Stream.of(COUNTRY, PART_OF, WIKIDATA_ID, FROM, TO))
            .flatMap(columns -> columns)
            .toList();

    private ActorColumns() {}
}
