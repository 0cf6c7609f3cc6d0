package org.marsad.matcher;

import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.CatalogueFiles;

/** The catalogue that Marsad brings, and its matcher. */
final class CatalogueSamples {

    static final Catalogue CATALOGUE = CatalogueFiles.fromClassPath();
    static final Matcher MATCHER = Matcher.of(CATALOGUE);

    private CatalogueSamples() {}
}
