package org.marsad.bench.quality;

import java.util.ArrayList;
import java.util.List;

/** What was measured, and remarks that help to see why. */
public final class Report {

    private final List<Figure> figures = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    void add(Figure figure) {
        figures.add(figure);
    }

    /** Adds precision, recall and their harmonic mean. */
    void addRetrieval(String name, long right, long found, long wanted) {
        Figure precision = Figure.part(name + ".precision", right, found);
        Figure recall = Figure.part(name + ".recall", right, wanted);
        double sum = precision.value() + recall.value();
        add(precision);
        add(recall);
        add(new Figure(name + ".f1", sum == 0 ? 0 : 2 * precision.value() * recall.value() / sum, wanted));
    }

    void remark(String remark) {
        remarks.add(remark);
    }

    /** The figures, in the order of the stages. */
    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** The remarks. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }
}
