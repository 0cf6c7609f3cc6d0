package org.marsad.bench.simulate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.marsad.InvalidInput;
import org.marsad.bench.world.Printed;

/** The column names of an archive; an empty name stands for a part that such archives lack. */
public enum Profile {
    MARSAD("id", "url", "source", "title", "text", "author", "date", "tags"),
    CC_NEWS("", "requested_url", "sitename", "title", "plain_text", "author", "published_date", "tags"),
    NEWS_PLEASE("", "url", "source_domain", "title", "maintext", "authors", "date_publish", "");

    private static final int TEXT = 4;

    private final String columns;

    Profile(String... columns) {
        this.columns = String.join(" ,", columns);
    }

    /**
     * The profile of that name.
     *
     * @throws InvalidInput if there is none
     */
    public static Profile named(String name) {
        return Arrays.stream(values())
                .filter(profile -> profile.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("--profile " + name + " is not known. There are "
                        + Arrays.stream(values()).map(Profile::label).collect(Collectors.joining(", ")) + "."));
    }

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The column of the text. */
    public String text() {
        return names().get(TEXT);
    }

    /** The names of the columns, in order. */
    List<String> columns() {
        return names().stream().filter(name -> !name.isEmpty()).toList();
    }

    /** The values of a row by {@link #columns}; a value may be null. */
    List<String> values(Printed row) {
        List<String> all = Arrays.asList(
                row.id(),
                row.url(),
                row.source(),
                row.title().text(),
                row.text(),
                row.author(),
                row.date(),
                row.tags());
        List<String> names = names();
        return java.util.stream.IntStream.range(0, names.size())
                .filter(i -> !names.get(i).isEmpty())
                .mapToObj(i -> Objects.requireNonNullElse(all.get(i), ""))
                .toList();
    }

    private List<String> names() {
        return Arrays.stream(columns.split(",", -1)).map(String::strip).toList();
    }
}
