package org.marsad.bench.gold;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A part of a gold file, so that one can be looked at while the other is reported. */
public enum Half {
    ALL,
    FIRST,
    SECOND,
    ODD,
    EVEN;

    /** The elements of the half, counted from 1, in order. */
    public <T> List<T> of(List<T> all) {
        return IntStream.range(0, all.size())
                .filter(i -> holds(i, all.size()))
                .mapToObj(all::get)
                .toList();
    }

    private boolean holds(int index, int size) {
        return switch (this) {
            case ALL -> true;
            case FIRST -> index < size / 2;
            case SECOND -> index >= size / 2;
            case ODD -> index % 2 == 0;
            case EVEN -> index % 2 == 1;
        };
    }

    /** As the command line writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
