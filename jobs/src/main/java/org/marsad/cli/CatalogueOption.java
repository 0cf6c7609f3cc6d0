package org.marsad.cli;

import java.util.ArrayList;
import java.util.List;
import org.marsad.archive.ActorLists;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.CatalogueBuilder;
import org.marsad.session.Sessions;
import picocli.CommandLine.Option;

/** The options that say whom a run looks for. */
final class CatalogueOption {

    @Option(
            names = "--catalogue",
            paramLabel = "PATH",
            description = "Actors of your own, beside those that Marsad lists: CSV, Parquet, a Delta table, the answer "
                    + "of a Wikidata query, or a directory of catalogue files. May be given several times; see "
                    + "docs/catalogue.md.")
    List<String> catalogues = new ArrayList<>();

    @Option(names = "--catalogue-alone", description = "Leave out the actors that Marsad lists.")
    boolean alone;

    @Option(
            names = "--overrides",
            paramLabel = "FILE",
            description = "CSV that merges, splits, renames and blocks actors and adds aliases; wins over every list.")
    List<String> overrides = new ArrayList<>();

    /** A catalogue with what a user may want to know of how it came about. */
    record Loaded(Catalogue catalogue, List<String> remarks) {}

    /** The catalogue; an empty one where it is at fault, which is noted. */
    Catalogue load(Problems problems) {
        return loaded(problems).catalogue();
    }

    Loaded loaded(Problems problems) {
        CatalogueBuilder builder = new CatalogueBuilder();
        if (!alone) {
            builder.addMarsads();
        }
        ActorLists lists = new ActorLists(builder, () -> Sessions.open("marsad catalogue"));
        boolean found = true;
        for (String path : catalogues) {
            found &= problems.attempt(() -> added(() -> lists.add("--catalogue", path)))
                    .isPresent();
        }
        for (String path : overrides) {
            found &= problems.attempt(() -> added(() -> lists.addOverrides("--overrides", path)))
                    .isPresent();
        }
        if (alone && catalogues.isEmpty()) {
            problems.add("--catalogue-alone leaves nobody to look for. Name a list with --catalogue.");
            found = false;
        }
        // What a list that is missing would tell is no fault of the others.
        Catalogue none = Catalogue.of(List.of());
        Catalogue catalogue = found ? problems.attempt(builder::build).orElse(none) : none;
        return new Loaded(catalogue, builder.remarks());
    }

    private static boolean added(Runnable adding) {
        adding.run();
        return true;
    }
}
