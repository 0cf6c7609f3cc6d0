package org.marsad.catalogue;

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
}
