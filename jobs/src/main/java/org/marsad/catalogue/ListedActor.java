package org.marsad.catalogue;

/**
 * An actor with the place where it is listed.
 *
 * @param file as it is told to the user
 * @param line counted from 1, or 0 where there are no lines
 */
record ListedActor(Actor actor, String file, int line, CatalogueList list) {

    CatalogueFault fault(String problem, String remedy) {
        return new CatalogueFault(file, line, problem, remedy);
    }

    String place() {
        return line > 0 ? file + ":" + line : file;
    }

    /** Whether an earlier list has it. */
    boolean isEarlierThan(ListedActor other) {
        return list.order() < other.list.order();
    }

    ListedActor with(Actor changed) {
        return new ListedActor(changed, file, line, list);
    }
}
