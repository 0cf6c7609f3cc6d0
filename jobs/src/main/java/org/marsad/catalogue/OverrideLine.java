package org.marsad.catalogue;

import java.util.List;
import java.util.Locale;

/**
 * One line of an overrides file.
 *
 * @param actorId the actor that it is about, or null
 * @param otherId the actor that gets what the first one had, or null
 * @param texts the spellings that it is about
 * @param days the days of publication on which it holds
 * @param line counted from 1
 */
record OverrideLine(
        Operation operation,
        String actorId,
        String otherId,
        List<String> texts,
        SpellingUse use,
        Validity days,
        String file,
        int line) {

    /** What is done. */
    enum Operation {
        /** All that names the actor names the other. */
        MERGE,
        /** These spellings of the actor name the other, which is made where there is none. */
        SPLIT,
        /** The actor is called so. */
        RENAME,
        /** These spellings name the actor no more, or nobody; or the actor is looked for no more. */
        BLOCK,
        /** These spellings name the actor, and nobody else. */
        ALIAS;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CatalogueFault fault(String problem, String remedy) {
        return new CatalogueFault(file, line, operation.label() + ": " + problem, remedy);
    }
}
