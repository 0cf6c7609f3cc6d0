package org.marsad.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A dictionary or list that a program printed into a column, taken apart: JSON, or as Python prints it,
 * {@code {'id': None, 'name': 'CNN'}}, {@code ['A. Writer', 'B. Writer']}, {@code [{'name': 'A. Writer'}]}.
 *
 * <p>Takes time linear in the text; what is cut off, nested deeper than {@value #MAX_DEPTH} or longer than
 * {@value #MAX_LENGTH} characters is no such value.
 */
final class PrintedValue {

    private static final int MAX_LENGTH = 20_000;
    private static final int MAX_DEPTH = 8;
    private static final List<String> NAMES = List.of(
            "name",
            "title",
            "label",
            "rendered",
            "value",
            "text",
            "term",
            "content",
            "$date",
            "$oid",
            "url",
            "href",
            "link",
            "uri",
            "slug",
            "id");

    private final String text;
    private int at;

    private PrintedValue(String text) {
        this.text = text;
    }

    /** Thrown where the text is none. */
    private static final class NoValue extends Exception {

        private static final long serialVersionUID = 1;

        NoValue() {
            super(null, null, false, false);
        }
    }

    /** The names or values inside, in order; the text itself, alone, if it is no such value. Null gives none. */
    static List<String> parts(String text) {
        if (text == null) {
            return List.of();
        }
        String value = text.strip();
        if (value.length() < 2 || value.length() > MAX_LENGTH || !opens(value)) {
            return List.of(text);
        }
        PrintedValue reader = new PrintedValue(value);
        try {
            Object read = reader.value(0);
            reader.space();
            if (reader.at < value.length()) {
                return List.of(text);
            }
            List<String> parts = new ArrayList<>();
            collect(read, parts);
            return parts;
        } catch (NoValue e) {
            return List.of(text);
        }
    }

    /** The first of {@link #parts}; null if there is none. */
    static String first(String text) {
        List<String> parts = parts(text);
        return parts.isEmpty() ? null : parts.get(0);
    }

    private static boolean opens(String value) {
        char last = value.charAt(value.length() - 1);
        return (value.charAt(0) == '{' && last == '}') || (value.charAt(0) == '[' && last == ']');
    }

    private static void collect(Object value, List<String> parts) {
        if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, parts));
        } else if (value instanceof Map<?, ?> map) {
            for (String name : NAMES) {
                List<String> found = new ArrayList<>();
                collect(map.get(name), found);
                if (!found.isEmpty()) {
                    parts.addAll(found);
                    return;
                }
            }
        } else if (value instanceof String string && !string.isBlank() && !Placeholders.is(string)) {
            parts.add(string);
        }
    }

    private Object value(int depth) throws NoValue {
        space();
        if (at == text.length() || depth > MAX_DEPTH) {
            throw new NoValue();
        }
        return switch (text.charAt(at)) {
            case '{' -> map(depth);
            case '[', '(' -> list(depth);
            case '"', '\'' -> string();
            default -> word(depth);
        };
    }

    private Map<String, Object> map(int depth) throws NoValue {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        space();
        while (!take('}')) {
            Object key = value(depth + 1);
            space();
            if (!take(':') || !(key instanceof String name)) {
                throw new NoValue();
            }
            map.putIfAbsent(name.toLowerCase(Locale.ROOT), value(depth + 1));
            space();
            if (!take(',') && (at == text.length() || text.charAt(at) != '}')) {
                throw new NoValue();
            }
            space();
        }
        return map;
    }

    private List<Object> list(int depth) throws NoValue {
        List<Object> list = new ArrayList<>();
        char end = text.charAt(at) == '[' ? ']' : ')';
        at++;
        space();
        while (!take(end)) {
            list.add(value(depth + 1));
            space();
            // Numpy prints its arrays without commas: ['a' 'b'].
            boolean next = at < text.length() && "'\"".indexOf(text.charAt(at)) >= 0;
            if (!take(',') && !next && (at == text.length() || text.charAt(at) != end)) {
                throw new NoValue();
            }
            space();
        }
        return list;
    }

    private String string() throws NoValue {
        char quote = text.charAt(at);
        StringBuilder out = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == quote) {
                at++;
                return out.toString();
            }
            if (c == '\\' && at + 1 < text.length()) {
                at++;
                out.append(escaped());
            } else {
                out.append(c);
            }
        }
        throw new NoValue();
    }

    private char escaped() {
        char c = text.charAt(at);
        if (c == 'u' && at + 4 < text.length()) {
            try {
                char letter = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
                at += 4;
                return letter;
            } catch (NumberFormatException e) {
                return c;
            }
        }
        return c == 'n' || c == 'r' || c == 't' ? ' ' : c;
    }

    /** A number, a constant, or the arguments of a call such as {@code ObjectId('...')}; constants are no string. */
    private Object word(int depth) throws NoValue {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "+-._".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == start) {
            throw new NoValue();
        }
        if (at < text.length() && text.charAt(at) == '(') {
            return list(depth);
        }
        String word = text.substring(start, at);
        boolean number = Character.isDigit(word.charAt(word.length() - 1));
        if (!number
                && !List.of("None", "null", "nan", "NaN", "NaT", "True", "False", "true", "false", "undefined")
                        .contains(word)) {
            throw new NoValue();
        }
        return number ? word : null;
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
