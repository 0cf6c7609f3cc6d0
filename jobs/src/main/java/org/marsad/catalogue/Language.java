package org.marsad.catalogue;

/** A language in which the catalogue lists spellings. */
public enum Language {
    ENGLISH("en"),
    ARABIC("ar");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code. */
    public String code() {
        return code;
    }
}
