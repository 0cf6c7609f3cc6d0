package org.marsad.tagger;

import java.util.List;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.Catalogue;
import org.marsad.matcher.Mention;
import org.marsad.matcher.Method;
import org.marsad.matcher.Part;
import org.marsad.text.Tokens;

/** What the matches of the catalogue say of the words of a text: the tags of the names that they are, others none. */
public final class CatalogueHints {

    private CatalogueHints() {}

    /** The hints of a part; adjectives of states and titles of offices are no names. */
    public static int[] of(Part part, Tokens tokens, List<Mention> mentions, Catalogue catalogue) {
        int[] hints = new int[tokens.size()];
        int token = 0;
        for (Mention mention : mentions) {
            if (mention.part() != part || mention.method() == Method.ROLE || mention.method() == Method.DEMONYM) {
                continue;
            }
            NameClass nameClass = NameClass.of(
                    catalogue.actor(mention.actorId()).map(Actor::kind).orElseThrow());
            while (token < tokens.size() && tokens.end(token) <= mention.start()) {
                token++;
            }
            for (int i = token; i < tokens.size() && tokens.start(i) < mention.end(); i++) {
                hints[i] = i == token ? NameTag.first(nameClass) : NameTag.further(nameClass);
            }
        }
        return hints;
    }
}
