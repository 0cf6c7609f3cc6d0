package org.marsad.boilerplate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of a page, from which rules cut furniture; a line keeps its index, whatever is cut around it. */
final class Page {

    /** Null once it is cut. */
    private final String[] lines;

    private final List<Cut> cuts = new ArrayList<>();

    Page(String text) {
        lines = text.isEmpty() ? new String[0] : text.split("\n", -1);
    }

    private record Cut(int line, int column, CutBlock furniture) {}

    int size() {
        return lines.length;
    }

    /** What is left of the line; empty if nothing is. */
    String line(int i) {
        return lines[i] == null ? "" : lines[i];
    }

    /** The index of the first line that is not empty from the index on, or the number of lines. */
    int next(int from) {
        int i = from;
        while (i < lines.length && line(i).isEmpty()) {
            i++;
        }
        return i;
    }

    /** The index of the last line that is not empty before the index, or -1. */
    int previous(int before) {
        int i = before - 1;
        while (i >= 0 && line(i).isEmpty()) {
            i--;
        }
        return i;
    }

    void cut(int i, BoilerplateKind kind) {
        keep(i, 0, kind, lines[i]);
        lines[i] = null;
    }

    /** Cuts the characters before the index, and the white space after it. */
    void cutOpening(int i, int end, BoilerplateKind kind) {
        keep(i, 0, kind, lines[i].substring(0, end));
        lines[i] = lines[i].substring(end).strip();
    }

    /** Cuts the characters from the index on. */
    void cutClosing(int i, int start, BoilerplateKind kind) {
        keep(i, start, kind, lines[i].substring(start));
        lines[i] = lines[i].substring(0, start).strip();
    }

    /** Cuts the characters from the index on, and every line below, as one piece. */
    void cutDownFrom(int i, int start, BoilerplateKind kind) {
        String below = Stream.concat(
                        Stream.of(lines[i].substring(start)),
                        Stream.of(lines).skip(i + 1L).filter(Objects::nonNull))
                .collect(Collectors.joining("\n"));
        keep(i, start, kind, below);
        lines[i] = lines[i].substring(0, start).strip();
        for (int line = i + 1; line < lines.length; line++) {
            lines[line] = null;
        }
    }

    private void keep(int line, int column, BoilerplateKind kind, String text) {
        cuts.add(new Cut(line, column, new CutBlock(kind, text.strip())));
    }

    /** What is left, without empty lines at either end and with at most one in a row. */
    String text() {
        return text(0, lines.length);
    }

    /** The same of the lines from an index to before another. */
    String text(int from, int to) {
        int characters = 0;
        for (int i = from; i < to; i++) {
            characters += lines[i] == null ? 0 : lines[i].length() + 1;
        }
        StringBuilder text = new StringBuilder(characters);
        boolean empty = false;
        for (int i = from; i < to; i++) {
            String line = lines[i];
            if (line == null || line.isEmpty()) {
                empty |= line != null;
                continue;
            }
            text.append(text.isEmpty() ? "" : empty ? "\n\n" : "\n").append(line);
            empty = false;
        }
        return text.toString();
    }

    /** What was cut, in the order of the page. */
    List<CutBlock> furniture() {
        return cuts.stream()
                .sorted(Comparator.comparingInt(Cut::line).thenComparingInt(Cut::column))
                .map(Cut::furniture)
                .toList();
    }
}
