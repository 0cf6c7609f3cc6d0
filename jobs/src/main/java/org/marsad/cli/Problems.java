package org.marsad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.marsad.InvalidInput;
import org.marsad.catalogue.CatalogueException;

/** Collects what is wrong with the user's input, so that all of it is told at once. */
public final class Problems {

    private final List<String> found = new ArrayList<>();

    /** The result of the attempt; empty if the input did not allow it, which is noted. */
    public <T> Optional<T> attempt(Supplier<T> attempt) {
        try {
            return Optional.of(attempt.get());
        } catch (InvalidInput e) {
            found.addAll(e.problems());
        } catch (CatalogueException e) {
            found.add(e.getMessage());
        }
        return Optional.empty();
    }

    /** Notes what is wrong. */
    public void add(String problem) {
        found.add(problem);
    }

    /**
     * Refuses the input if anything was noted.
     *
     * @throws InvalidInput with all that was noted
     */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }
}
