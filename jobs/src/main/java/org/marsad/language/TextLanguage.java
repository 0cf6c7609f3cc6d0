package org.marsad.language;

/**
 * The language of a text.
 *
 * @param code ISO 639-1, {@link LanguageDetection#UNDETERMINED} if it can't be told
 * @param confidence from 0 to 1, to three places: how likely the code is right, if the text is in one of the languages
 *     known; null if it can't be told
 */
public record TextLanguage(String code, Double confidence) {

    static final TextLanguage NONE = new TextLanguage(LanguageDetection.UNDETERMINED, null);

    private static final double PLACES = 1_000;

    static TextLanguage of(String code, double confidence) {
        return new TextLanguage(code, Math.round(confidence * PLACES) / PLACES);
    }
}
