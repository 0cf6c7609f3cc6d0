package org.marsad.bench.world;

import java.util.List;

/** A text, and where actors stand in it, in order. */
public record Marked(String text, List<Mark> marks) {

    public Marked {
        marks = List.copyOf(marks);
    }

    /**
     * A mention that was written.
     *
     * @param start where the name starts, after any particle
     * @param end where it ends, exclusive
     * @param actor the id of the actor
     * @param cited whether it is cited as a source of news
     */
    public record Mark(int start, int end, String actor, boolean cited) {
        Mark moved(int by) {
            return new Mark(start + by, end + by, actor, cited);
        }
    }

    /** The texts one after another, with what parts them. */
    public static Marked join(String parting, List<Marked> parts) {
        MarkedBuilder joined = new MarkedBuilder();
        for (int i = 0; i < parts.size(); i++) {
            joined.text(i == 0 ? "" : parting).add(parts.get(i));
        }
        return joined.build();
    }
}
