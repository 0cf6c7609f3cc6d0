package org.marsad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.marsad.InvalidInput;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.CatalogueFiles;
import picocli.CommandLine.Option;

/** The option that names another catalogue of actors. */
final class CatalogueOption {

    @Option(
            names = "--catalogue",
            paramLabel = "PATH",
            description = "Directory with a catalogue of actors of your own; default: the one that Marsad brings.")
    Path catalogue;

    /** The catalogue; an empty one where it is at fault, which is noted. */
    Catalogue load(Problems problems) {
        return problems.attempt(this::load).orElseGet(() -> Catalogue.of(List.of()));
    }

    private Catalogue load() {
        if (catalogue == null) {
            return CatalogueFiles.fromClassPath();
        }
        if (!Files.isDirectory(catalogue)) {
            throw new InvalidInput("--catalogue " + catalogue + " is not a directory. Name one that holds states.tsv, "
                    + "persons.tsv, organisations.tsv, groups.tsv, media.tsv or places.tsv.");
        }
        return CatalogueFiles.fromDirectory(catalogue);
    }
}
