package org.marsad.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Numbers of ids in the file, from 0, in the order in which they were first met. */
final class Numbers {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Numbers(Collection<String> ids) {
        ids.forEach(this::add);
    }

    /** The number of the id, a new one if it had none. */
    int add(String id) {
        return numbers.computeIfAbsent(id, key -> numbers.size());
    }

    boolean has(String id) {
        return numbers.containsKey(id);
    }

    /** The number of the id, which must have one. */
    int of(String id) {
        return numbers.get(id);
    }

    Set<String> ids() {
        return java.util.Collections.unmodifiableSet(numbers.keySet());
    }

    int size() {
        return numbers.size();
    }
}
