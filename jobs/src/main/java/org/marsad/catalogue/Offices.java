package org.marsad.catalogue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who held which office when, and what the offices are called. */
public record Offices(List<Tenure> tenures, List<OfficeTitle> titles) implements Serializable {

    public static final Offices NONE = new Offices(List.of(), List.of());

    public Offices {
        tenures = List.copyOf(tenures);
        titles = List.copyOf(titles);
    }

    /** These offices after actors were merged into others, or removed (null). */
    Offices heldBy(Map<String, String> successors) {
        if (successors.isEmpty()) {
            return this;
        }
        List<Tenure> held = new ArrayList<>();
        for (Tenure tenure : tenures) {
            String of = after(successors, tenure.of());
            String person = after(successors, tenure.person());
            if (of != null && person != null) {
                held.add(new Tenure(tenure.office(), of, person, tenure.from(), tenure.to()));
            }
        }
        List<OfficeTitle> called = new ArrayList<>();
        for (OfficeTitle title : titles) {
            List<String> of = title.of().stream()
                    .map(id -> after(successors, id))
                    .filter(Objects::nonNull)
                    .toList();
            if (!of.isEmpty() || title.of().isEmpty()) {
                called.add(new OfficeTitle(title.office(), of, title.text(), title.language(), title.alone()));
            }
        }
        return new Offices(held, called);
    }

    private static String after(Map<String, String> successors, String id) {
        return successors.containsKey(id) ? successors.get(id) : id;
    }
}
