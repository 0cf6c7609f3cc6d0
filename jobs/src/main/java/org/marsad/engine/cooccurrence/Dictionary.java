package org.marsad.engine.cooccurrence;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;

/** Numbers strings from 1 in the order in which they come; 0 stands for none. */
final class Dictionary {

    private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
    private final List<String> strings = new ArrayList<>();

    Dictionary() {
        strings.add(null);
    }

    int number(String string) {
        int number = numbers.getInt(string);
        if (number == 0) {
            number = strings.size();
            numbers.put(string, number);
            strings.add(string);
        }
        return number;
    }

    String string(int number) {
        return strings.get(number);
    }
}
