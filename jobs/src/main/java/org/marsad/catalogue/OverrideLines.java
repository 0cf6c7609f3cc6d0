package org.marsad.catalogue;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the lines of an overrides file, and notes what is wrong with each by itself. */
final class OverrideLines implements CsvRows.Reader {

    static final List<String> COLUMNS =
            List.of("operation", "actor_id", "other_id", "text", "use", "from", "to", "note");
    private static final List<SpellingUse> USES = List.of(
            SpellingUse.ALIAS, SpellingUse.ACRONYM, SpellingUse.SHORT, SpellingUse.DEMONYM, SpellingUse.METONYM);

    private final String file;
    private final List<CatalogueFault> faults;
    private final List<OverrideLine> lines = new ArrayList<>();
    private List<String> header = List.of();

    OverrideLines(String file, List<CatalogueFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    List<OverrideLine> lines() {
        return lines;
    }

    @Override
    public boolean header(int line, List<String> names) {
        header = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<String> unknown = new ArrayList<>(header);
        unknown.removeAll(COLUMNS);
        boolean complete = header.contains("operation") && header.contains("actor_id");
        if (!unknown.isEmpty() || !complete) {
            fault(
                    line,
                    "The header is " + header + ".",
                    "The columns are " + String.join(", ", COLUMNS) + "; operation and actor_id must be there.");
        }
        return unknown.isEmpty() && complete;
    }

    @Override
    public void row(int number, List<String> cells) {
        if (cells.size() > header.size()) {
            fault(
                    number,
                    "The row has " + cells.size() + " cells, the header " + header.size() + ".",
                    "Quote a cell that holds the sign that parts cells.");
            return;
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                row.put(header.get(i), cells.get(i).strip());
            }
        }
        if (row.isEmpty()) {
            return;
        }
        OverrideLine.Operation operation = operation(number, row.get("operation"));
        SpellingUse use = use(number, row.get("use"));
        Validity days = days(number, row.get("from"), row.get("to"));
        if (operation == null || use == null || days == null) {
            return;
        }
        OverrideLine line = new OverrideLine(
                operation,
                row.get("actor_id"),
                row.get("other_id"),
                ActorRows.values(row.get("text")),
                use,
                days,
                file,
                number);
        String fault = fault(line, row.containsKey("use"));
        if (fault == null) {
            lines.add(line);
        } else {
            faults.add(line.fault(fault, "See the operations in docs/catalogue.md."));
        }
    }

    private OverrideLine.Operation operation(int number, String label) {
        for (OverrideLine.Operation operation : OverrideLine.Operation.values()) {
            if (operation.label().equalsIgnoreCase(label)) {
                return operation;
            }
        }
        fault(
                number,
                label == null ? "The operation is missing." : "There is no operation '" + label + "'.",
                "Write one of "
                        + Arrays.stream(OverrideLine.Operation.values())
                                .map(OverrideLine.Operation::label)
                                .collect(Collectors.joining(", "))
                        + ".");
        return null;
    }

    private SpellingUse use(int number, String label) {
        if (label == null) {
            return SpellingUse.ALIAS;
        }
        for (SpellingUse use : USES) {
            if (use.name().equalsIgnoreCase(label)) {
                return use;
            }
        }
        fault(number, "There is no use '" + label + "'.", "Write alias, acronym, short, demonym or metonym.");
        return null;
    }

    private Validity days(int number, String from, String to) {
        try {
            return Validity.of(from, to);
        } catch (DateTimeException e) {
            fault(number, "from or to is no date: " + e.getMessage() + ".", "Write 1991, 1991-12 or 1991-12-26.");
        } catch (IllegalArgumentException e) {
            fault(number, e.getMessage(), "Swap or mend them.");
        }
        return null;
    }

    /** What is missing or too much for the operation, or null. */
    private static String fault(OverrideLine line, boolean withUse) {
        boolean actor = line.actorId() != null;
        boolean other = line.otherId() != null;
        boolean text = !line.texts().isEmpty();
        boolean dated = !line.days().isAlways();
        if (withUse && line.operation() != OverrideLine.Operation.ALIAS) {
            return "use is for alias only.";
        }
        return switch (line.operation()) {
            case MERGE -> actor && other && !text ? null : "it takes actor_id and other_id, and no text.";
            case SPLIT -> actor && other && text ? null : "it takes actor_id, other_id and text.";
            case RENAME -> !actor || other || !text || dated
                    ? "it takes actor_id and text, and no dates: an actor has one name; give it a dated alias."
                    : null;
            case BLOCK -> (actor || text) && !other ? null : "it takes actor_id, text or both, and no other_id.";
            case ALIAS -> actor && !other && text ? null : "it takes actor_id and text, and no other_id.";
        };
    }

    private void fault(int line, String problem, String remedy) {
        faults.add(new CatalogueFault(file, line, problem, remedy));
    }
}
