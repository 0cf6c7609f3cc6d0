package org.marsad.catalogue;

import static org.marsad.catalogue.Language.ARABIC;
import static org.marsad.catalogue.Language.ENGLISH;

import java.util.List;

/** The files of a catalogue and their columns, in order. */
enum CatalogueFile {
    STATES(
            ActorKind.STATE,
            "id name_en name_ar aliases_en aliases_ar demonyms_en demonyms_ar capital_en capital_ar metonyms_en"
                    + " metonyms_ar from to"),
    PERSONS(ActorKind.PERSON, "id name_en name_ar country aliases_en aliases_ar short_en short_ar"),
    ORGANISATIONS(
            ActorKind.ORGANISATION,
            "id name_en name_ar country part_of aliases_en aliases_ar acronyms_en acronyms_ar short_en short_ar"),
    GROUPS(ActorKind.GROUP, ORGANISATIONS.header),
    MEDIA(ActorKind.MEDIA, ORGANISATIONS.header),
    PLACES(ActorKind.PLACE, "id name_en name_ar country aliases_en aliases_ar");

    /** A column of spellings. */
    record SpellingColumn(String name, Language language, SpellingUse use) {}

    private static final List<SpellingColumn> SPELLING_COLUMNS = List.of(
            new SpellingColumn("name_en", ENGLISH, SpellingUse.NAME),
            new SpellingColumn("name_ar", ARABIC, SpellingUse.NAME),
            new SpellingColumn("aliases_en", ENGLISH, SpellingUse.ALIAS),
            new SpellingColumn("aliases_ar", ARABIC, SpellingUse.ALIAS),
            new SpellingColumn("acronyms_en", ENGLISH, SpellingUse.ACRONYM),
            new SpellingColumn("acronyms_ar", ARABIC, SpellingUse.ACRONYM),
            new SpellingColumn("demonyms_en", ENGLISH, SpellingUse.DEMONYM),
            new SpellingColumn("demonyms_ar", ARABIC, SpellingUse.DEMONYM),
            new SpellingColumn("capital_en", ENGLISH, SpellingUse.METONYM),
            new SpellingColumn("capital_ar", ARABIC, SpellingUse.METONYM),
            new SpellingColumn("metonyms_en", ENGLISH, SpellingUse.METONYM),
            new SpellingColumn("metonyms_ar", ARABIC, SpellingUse.METONYM),
            new SpellingColumn("short_en", ENGLISH, SpellingUse.SHORT),
            new SpellingColumn("short_ar", ARABIC, SpellingUse.SHORT));

    private final ActorKind kind;
    private final String header;

    CatalogueFile(ActorKind kind, String header) {
        this.kind = kind;
        this.header = header;
    }

    String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT) + ".tsv";
    }

    ActorKind kind() {
        return kind;
    }

    List<String> columns() {
        return List.of(header.split(" ", -1));
    }

    List<SpellingColumn> spellingColumns() {
        List<String> columns = columns();
        return SPELLING_COLUMNS.stream()
                .filter(column -> columns.contains(column.name()))
                .toList();
    }
}
