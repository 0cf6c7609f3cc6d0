package org.marsad.samples;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A block of the sample sources: a row of the archive, and what readers and tests know about it.
 *
 * @param file name of the source file, without its ending
 * @param key unique key; the language, theme and number of an article
 * @param fields the lines {@code name: value} of its head, {@code kind} among them
 * @param title the headline; null if the block has none
 * @param body paragraphs, one a line; null if the block has none
 */
record SampleBlock(String file, String key, Map<String, String> fields, String title, String body) {

    private static final String KIND = "kind";
    private static final String REPRINT = "reprint of ";
    private static final String DUPLICATE = "duplicate of ";
    private static final String UNUSABLE = "unusable: ";

    SampleBlock {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(key, "key");
        fields = Map.copyOf(fields);
    }

    /** The value of a line of the head; null if there is no such line. */
    String field(String name) {
        return fields.get(name);
    }

    /** Whether it holds nothing but a text, which says itself when and where it appeared. */
    boolean isTextAlone() {
        Map<String, String> columns = new HashMap<>(fields);
        columns.remove(KIND);
        return columns.isEmpty() && title == null;
    }

    /** Whether a clean article must come of it. */
    boolean isArticle() {
        return duplicateOf().isEmpty() && rejectReason().isEmpty();
    }

    /** The key of the article that this one repeats in another source. */
    Optional<String> reprintOf() {
        return kindAfter(REPRINT);
    }

    /** The key of the article whose row this one repeats. */
    Optional<String> duplicateOf() {
        return kindAfter(DUPLICATE);
    }

    /** Why no article can come of it. */
    Optional<String> rejectReason() {
        return kindAfter(UNUSABLE);
    }

    /** The key of the first article of its story. */
    String story() {
        return reprintOf().orElse(key);
    }

    /** The language that the key names: {@code ar} of {@code ar-energy-001-r1}. */
    String language() {
        return part(0);
    }

    /** The theme that the key names: {@code energy} of {@code ar-energy-001-r1}. */
    String theme() {
        return part(1);
    }

    /** The headline, which a text alone has in its first line. */
    String headline() {
        return isTextAlone() ? body.split("\n", 2)[0] : title;
    }

    private String part(int index) {
        return List.of(key.split("-", -1)).get(index);
    }

    private Optional<String> kindAfter(String prefix) {
        String kind = fields.getOrDefault(KIND, "");
        return kind.startsWith(prefix) ? Optional.of(kind.substring(prefix.length())) : Optional.empty();
    }
}
