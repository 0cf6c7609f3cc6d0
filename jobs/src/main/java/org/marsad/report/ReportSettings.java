package org.marsad.report;

import java.time.LocalDate;
import java.util.List;
import org.marsad.InvalidInput;

/**
 * What the report shows.
 *
 * @param from the first day shown, or null: the first that has enough articles, at most {@value #MAX_DAYS_BY_DEFAULT} back
 * @param to the last day shown, or null: the last that has enough articles
 * @param language {@code ar} or {@code en}, in which the page opens
 * @param actors ids of actors shown whatever their rank
 * @param texts whether titles, sentences and addresses of articles are in the file
 */
public record ReportSettings(LocalDate from, LocalDate to, String language, List<String> actors, boolean texts) {

    /** All that is worth showing, in English at first. */
    public static final ReportSettings STANDARD = new ReportSettings(null, null, "en", List.of(), true);

    static final int MAX_DAYS_BY_DEFAULT = 366;
    private static final int MAX_ACTORS = 100;

    public ReportSettings {
        actors = List.copyOf(actors);
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidInput("--to " + to + " is before --from " + from + ". Name the first day with --from.");
        }
        if (!language.equals("ar") && !language.equals("en")) {
            throw new InvalidInput("--lang " + language + " is no language of the report. Write ar or en.");
        }
        if (actors.size() > MAX_ACTORS) {
            throw new InvalidInput("--actors names " + actors.size() + " actors. Name at most " + MAX_ACTORS + ".");
        }
    }
}
