package org.marsad.catalogue;

import java.io.Serializable;
import java.util.List;

/** Who held which office when, and what the offices are called. */
public record Offices(List<Tenure> tenures, List<OfficeTitle> titles) implements Serializable {

    public static final Offices NONE = new Offices(List.of(), List.of());

    public Offices {
        tenures = List.copyOf(tenures);
        titles = List.copyOf(titles);
    }
}
