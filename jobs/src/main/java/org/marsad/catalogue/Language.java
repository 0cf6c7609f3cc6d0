package org.marsad.catalogue;

/** A language in which the catalogue lists spellings. */
public enum Language {
    ENGLISH("en"),
    ARABIC("ar");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Arabic if there is an Arabic letter, else English. */
    static Language ofLetters(String text) {
        return text.codePoints()
                        .anyMatch(letter -> Character.isLetter(letter)
                                && Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC)
                ? ARABIC
                : ENGLISH;
    }

    /** The ISO 639-1 code. */
    public String code() {
        return code;
    }
}
