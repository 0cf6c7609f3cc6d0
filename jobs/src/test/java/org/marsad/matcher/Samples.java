package org.marsad.matcher;

import java.util.List;
import org.marsad.catalogue.SampleCatalogue;

/** The matcher of the sample catalogue, and short ways to ask it. */
final class Samples {

    static final Matcher MATCHER = Matcher.of(SampleCatalogue.load());

    private Samples() {}

    static List<Mention> in(String body) {
        return MATCHER.match("", body);
    }

    /** The mentions as {@code id:surface}. */
    static List<String> found(String body) {
        return in(body).stream()
                .map(mention -> mention.actorId() + ":" + mention.surface())
                .toList();
    }
}
