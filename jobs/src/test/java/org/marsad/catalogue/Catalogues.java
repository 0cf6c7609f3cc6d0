package org.marsad.catalogue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Catalogues of a few lines, for tests. */
final class Catalogues {

    private Catalogues() {}

    static InputStream stream(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Catalogue csv(String... lines) {
        return new CatalogueBuilder().addCsv("list.csv", stream(lines)).build();
    }

    /** The faults of a catalogue, each as it is told. */
    static List<String> faults(CatalogueBuilder builder) {
        try {
            builder.build();
            return List.of();
        } catch (CatalogueException e) {
            return e.faults().stream().map(CatalogueFault::toString).toList();
        }
    }

    /** The spellings of an actor: text, use, and days if it has any. */
    static List<String> spellings(Catalogue catalogue, String id) {
        return catalogue.actor(id).orElseThrow().spellings().stream()
                .map(spelling -> spelling.text() + " " + spelling.use()
                        + (spelling.validity().isAlways()
                                ? ""
                                : " " + spelling.validity().from() + ".."
                                        + spelling.validity().to()))
                .toList();
    }
}
