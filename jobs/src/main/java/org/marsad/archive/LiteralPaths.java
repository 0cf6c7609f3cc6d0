package org.marsad.archive;

import java.util.Collection;

/** Paths as Spark's readers take them, which read a path with brackets, braces, asterisks or question marks as a pattern. */
final class LiteralPaths {

    private static final String SIGNS = "{}[]*?\\";

    private LiteralPaths() {}

    /** The paths with the signs of patterns escaped, so that each stands for the very file of that name. */
    static String[] of(Collection<String> paths) {
        return paths.stream().map(LiteralPaths::of).toArray(String[]::new);
    }

    static String of(String path) {
        StringBuilder escaped = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            if (SIGNS.indexOf(path.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(path.charAt(i));
        }
        return escaped.toString();
    }
}
