package org.marsad.bench.world;

import java.util.ArrayList;
import java.util.List;

/** Writes a text and notes where actors stand in it. */
final class MarkedBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Marked.Mark> marks = new ArrayList<>();

    MarkedBuilder text(String more) {
        text.append(more);
        return this;
    }

    MarkedBuilder add(Marked more) {
        int at = text.length();
        more.marks().forEach(mark -> marks.add(mark.moved(at)));
        text.append(more.text());
        return this;
    }

    MarkedBuilder mention(String name, String actor, boolean cited) {
        int end = name.length();
        // A full stop that ends a name is no part of the mention: Jr.
        while (!Character.isLetterOrDigit(name.charAt(end - 1))) {
            end--;
        }
        marks.add(new Marked.Mark(text.length(), text.length() + end, actor, cited));
        text.append(name);
        return this;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    Marked build() {
        return new Marked(text.toString(), marks);
    }
}
