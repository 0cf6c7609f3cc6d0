package org.marsad.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue that cannot be used, with every fault found in it. */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** More faults than this are counted, not told. */
    private static final int SHOWN = 10_000;

    private final transient List<CatalogueFault> faults;

    CatalogueException(List<CatalogueFault> faults) {
        super("The catalogue has " + faults.size() + (faults.size() == 1 ? " fault:\n" : " faults:\n")
                + faults.stream().limit(SHOWN).map(fault -> "  " + fault).collect(Collectors.joining("\n"))
                + (faults.size() > SHOWN ? "\n  and " + (faults.size() - SHOWN) + " more." : ""));
        this.faults = List.copyOf(faults);
    }

    /** In order of file and line. */
    public List<CatalogueFault> faults() {
        return faults;
    }
}
