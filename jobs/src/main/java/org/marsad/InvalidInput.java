package org.marsad;

import java.util.List;

/** What the user gave can't be worked with; every problem is listed, each with what was there and what to do. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    public InvalidInput(List<String> problems) {
        super(String.join("\n", problems));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("Invalid input without a problem");
        }
        this.problems = List.copyOf(problems);
    }

    public InvalidInput(String problem) {
        this(List.of(problem));
    }

    public List<String> problems() {
        return problems;
    }
}
