package org.marsad.views;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All views, each behind those that it uses. */
public final class Views {

    public static final List<View> ALL = Stream.of(
                    GrainViews.all(),
                    CalendarViews.all(),
                    ArticleViews.all(),
                    TieViews.all(),
                    TrendViews.all(),
                    ActorViews.all())
            .flatMap(List::stream)
            .toList();

    private static final Pattern WORD = Pattern.compile("\\w+");

    private Views() {}

    /** The view of that name. */
    public static Optional<View> named(String name) {
        return ALL.stream().filter(view -> view.name().equals(name)).findFirst();
    }

    /** The views that a query names, and those that these use, each behind those that it uses. */
    public static List<View> namedIn(String query) {
        Set<String> wanted = new LinkedHashSet<>();
        WORD.matcher(query.toLowerCase(java.util.Locale.ROOT)).results().forEach(word -> wanted.add(word.group()));
        List<View> reversed = new ArrayList<>(ALL);
        java.util.Collections.reverse(reversed);
        for (View view : reversed) {
            if (wanted.contains(view.name())) {
                wanted.addAll(view.uses());
            }
        }
        return ALL.stream().filter(view -> wanted.contains(view.name())).toList();
    }

    /** The views whose tables are all there. */
    public static List<View> on(Set<String> tables) {
        Set<String> there = new LinkedHashSet<>(tables);
        List<View> views = new ArrayList<>();
        for (View view : ALL) {
            if (there.containsAll(view.uses())) {
                there.add(view.name());
                views.add(view);
            }
        }
        return views;
    }
}
