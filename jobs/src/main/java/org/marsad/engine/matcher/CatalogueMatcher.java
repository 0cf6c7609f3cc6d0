package org.marsad.engine.matcher;

import java.io.Serializable;
import org.marsad.catalogue.Catalogue;

/**
 * The matcher of a catalogue, built where it is first needed: what travels to the executors is the catalogue, which is
 * smaller.
 */
public final class CatalogueMatcher implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Catalogue catalogue;
    private transient volatile Matcher matcher;

    public CatalogueMatcher(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The matcher; the same one for all threads of the task that holds this. */
    public Matcher get() {
        Matcher built = matcher;
        if (built == null) {
            synchronized (this) {
                if (matcher == null) {
                    matcher = Matcher.of(catalogue);
                }
                built = matcher;
            }
        }
        return built;
    }
}
