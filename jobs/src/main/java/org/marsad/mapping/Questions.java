package org.marsad.mapping;

import java.util.List;
import java.util.stream.Collectors;

/** Asks the user which column holds a part of an article, with what speaks for each, and the option that says so. */
final class Questions {

    private static final int MAX_NAMED = 5;
    private static final int MAX_COLUMNS = 40;

    private final ColumnScores scores;

    Questions(ColumnScores scores) {
        this.scores = scores;
    }

    /**
     * The question.
     *
     * @param close whether several columns look like the part; else none is named like it, but these may hold it
     */
    String of(ArticleField field, List<Integer> columns, boolean close) {
        String what = close
                ? "More than one column of the archive may hold the " + named(field)
                        + " of an article, and they differ: "
                : "No column of the archive is called like the " + named(field) + " of an article, but "
                        + (columns.size() == 1 ? "this one" : "these") + " may hold it: ";
        String candidates = columns.stream()
                .limit(MAX_NAMED)
                .map(column -> described(field, column))
                .collect(Collectors.joining("; "));
        String options = columns.stream()
                .limit(MAX_NAMED)
                .map(column -> option(field, scores.candidate(column).shown()))
                .collect(Collectors.joining(" or "));
        return what + candidates + ". Say which: " + options + " (or --column " + field.label() + "=NULL for none).";
    }

    /** That no column is known for text or title. */
    String noText() {
        List<String> columns = scores.sample().candidates().stream()
                .map(Candidate::shown)
                .sorted()
                .toList();
        return "No column of the archive is known to hold the text or the title of an article; its columns are "
                + columns.stream().limit(MAX_COLUMNS).collect(Collectors.joining(", "))
                + (columns.size() > MAX_COLUMNS ? ", ..." : "") + ". Say which one does, as in "
                + option(ArticleField.TEXT, columns.stream().findFirst().orElse("my_column")) + ".";
    }

    /** The option, quoted where a shell needs it. */
    static String option(ArticleField field, String expression) {
        String plain = field.label() + "=" + expression;
        boolean safe = plain.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_.=,-".indexOf(c) >= 0);
        return "--column " + (safe ? plain : "'" + plain.replace("'", "'\\''") + "'");
    }

    private String described(ArticleField field, int column) {
        String samples = Evidence.samples(scores.sample().cells(column));
        return scores.candidate(column).shown() + " (" + Evidence.of(field, scores.profile(column))
                + (samples.isEmpty() ? "" : ", such as " + samples) + ")";
    }

    private static String named(ArticleField field) {
        return switch (field) {
            case DATE -> "date of publication";
            case CRAWL_DATE -> "time of the crawl";
            case URL -> "address";
            case ID, SOURCE, TITLE, TEXT, AUTHOR, TAGS, LANGUAGE -> field.label();
        };
    }
}
