package org.marsad.catalogue;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** A small catalogue for tests, in the files of {@code catalogue-sample}. */
public final class SampleCatalogue {

    private SampleCatalogue() {}

    public static Catalogue load() {
        try {
            return CatalogueFiles.fromDirectory(Path.of(
                    SampleCatalogue.class.getResource("/catalogue-sample").toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The sample lies beside the tests.", e);
        }
    }
}
