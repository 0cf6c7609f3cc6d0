package org.marsad.bench.world;

import java.util.List;

/** A language that the world's papers print. */
public enum Tongue {
    ARABIC(
            "ar",
            "في من على إلى أن عن مع هذا هذه التي الذي كانت لم لا ما بعد قبل خلال حتى عند منذ كل بعض غير أو ثم حيث كما "
                    + "لكن إذا هناك كذلك أيضا فقط ذلك تلك هو هي هم قد إن لدى ليس مثل سوف أكثر أمام بسبب حول رغم دون "
                    + "جدا كيف متى لأن وهو وهي الذين كلما أي أما إلا لقد فإن وقد ولم ولا",
            ". ",
            "، "),
    ENGLISH(
            "en",
            "the of and to in that with for is was it on as be at by has from were are this which not had have but its "
                    + "they an would been their more than will other also after some when there into two could these "
                    + "only them then about over such our any most between before through during where how both each",
            ". ",
            ", "),
    FRENCH(
            "fr",
            "de la le les et des en un une du que dans qui pour pas sur au par plus avec son ce il est sont elle mais "
                    + "comme ses ou cette aux leur nous sans entre aussi deux ces fait tout bien depuis encore très "
                    + "après dont avant même sous être avait était",
            ". ",
            ", ");

    private final String code;
    private final String functionWords;
    private final String sentenceEnd;
    private final String comma;

    Tongue(String code, String functionWords, String sentenceEnd, String comma) {
        this.code = code;
        this.functionWords = functionWords;
        this.sentenceEnd = sentenceEnd;
        this.comma = comma;
    }

    /** ISO 639-1. */
    public String code() {
        return code;
    }

    /** Its commonest words, the commonest first. */
    public List<String> functionWords() {
        return List.of(functionWords.split(" "));
    }

    /** What parts two sentences. */
    String sentenceEnd() {
        return sentenceEnd;
    }

    /** What parts two items. */
    String comma() {
        return comma;
    }

    /** Whether words begin with capitals at the start of a sentence. */
    boolean hasCapitals() {
        return this != ARABIC;
    }
}
