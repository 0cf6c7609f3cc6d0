package org.marsad.catalogue;

/** An actor with the place where it is listed. */
record ListedActor(Actor actor, CatalogueFile file, int line) {

    CatalogueFault fault(String problem, String remedy) {
        return new CatalogueFault(file.fileName(), line, problem, remedy);
    }
}
