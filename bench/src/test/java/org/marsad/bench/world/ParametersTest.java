package org.marsad.bench.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marsad.InvalidInput;

class ParametersTest {

    private static double share(List<Printed> rows, Predicate<Printed> those) {
        return (double) rows.stream().filter(those).count() / rows.size();
    }

    private static boolean names(Printed row, String actor) {
        return row.body().marks().stream().anyMatch(mark -> mark.actor().equals(actor));
    }

    @Test
    void aPlainWorldPrintsSoManyArticlesOfOneStoryEach() {
        List<Printed> rows = SmallWorld.printed(d -> d);
        assertThat(rows).hasSize(600).allMatch(row -> row.kind() == Printed.Kind.LEAD);
        assertThat(rows.stream().map(Printed::url)).doesNotHaveDuplicates();
    }

    @Test
    void reprintedStoriesHaveReprintsOfEveryKindThatShareAtLeastSoMuch() {
        List<Printed> rows = SmallWorld.printed(d -> {
            d.reprinted = 0.5;
            d.leastShared = 0.6;
            return d;
        });
        assertThat(rows).hasSize(600);
        assertThat(rows.stream().map(Printed::kind))
                .contains(Printed.Kind.VERBATIM, Printed.Kind.SHORTENED, Printed.Kind.EDITED);
        assertThat(rows).allMatch(row -> row.shared() > 0.5);
        assertThat(rows.stream().mapToDouble(Printed::shared).min()).hasValueCloseTo(0.6, within(0.1));
    }

    @Test
    void oneStoryIsCopiedSoOftenWithAnotherTitleEachTime() {
        List<Printed> copies = SmallWorld.printed(d -> {
                    d.copies = 300;
                    return d;
                })
                .stream()
                .filter(row -> row.story() % (1L << 32) == (1L << 31) - 1)
                .toList();
        assertThat(copies).hasSize(300);
        assertThat(copies.stream().map(row -> row.body().text()).distinct()).hasSize(1);
        assertThat(copies.stream().map(row -> row.title().text())).doesNotHaveDuplicates();
    }

    @Test
    void theCopiedStoryIsAsLongAsTheMeanSoThatItLengthensNoArchive() {
        for (long seed = 1; seed <= 3; seed++) {
            long given = seed;
            List<Printed> copies = SmallWorld.printed(d -> {
                        d.articles = 60;
                        d.copies = 5;
                        d.seed = given;
                        return d;
                    })
                    .stream()
                    .filter(row -> row.kind() == Printed.Kind.COPIED)
                    .toList();
            assertThat(copies).isNotEmpty().allSatisfy(row -> assertThat(
                            row.body().text().split("[ \n]", -1).length)
                    .isBetween(245, 320));
        }
    }

    @Test
    void theBusiestActorIsInHalfOfAllStories() {
        Parameters dials = SmallWorld.dials(d -> {
            d.busyActor = 0.5;
            return d;
        });
        String actor = World.of(dials).cast().players().get(0).id();
        List<Printed> rows = SmallWorld.printed(d -> {
            d.busyActor = 0.5;
            return d;
        });
        assertThat(share(rows, row -> names(row, actor))).isCloseTo(0.5, within(0.07));
    }

    @Test
    void theLargestSourcePrintsHalfOfAllArticles() {
        List<Printed> rows = SmallWorld.printed(d -> {
            d.busySource = 0.5;
            return d;
        });
        long most =
                rows.stream().collect(Collectors.groupingBy(Printed::source, Collectors.counting())).values().stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElseThrow();
        assertThat(most / 600.0).isCloseTo(0.5, within(0.07));
    }

    @Test
    void weekendsAreQuiet() {
        Map<Boolean, Long> byWeekend = SmallWorld.printed(d -> {
                    d.weekend = 0.5;
                    return d;
                })
                .stream()
                .collect(Collectors.partitioningBy(
                        row -> row.day().getDayOfWeek() == DayOfWeek.FRIDAY
                                || row.day().getDayOfWeek() == DayOfWeek.SATURDAY,
                        Collectors.counting()));
        assertThat(byWeekend.get(true) / 2.0 / (byWeekend.get(false) / 5.0)).isCloseTo(0.5, within(0.03));
    }

    @Test
    void volumeGrowsFivefold() {
        List<Printed> rows = SmallWorld.printed(d -> {
            d.growth = 5;
            return d;
        });
        long first = rows.stream().filter(row -> row.day().getDayOfMonth() <= 2).count();
        long last = rows.stream().filter(row -> row.day().getDayOfMonth() >= 27).count();
        assertThat((double) last / first).isBetween(3.5, 6.0);
    }

    @Test
    void sourcesEnterAndLeave() {
        Parameters dials = SmallWorld.dials(d -> {
            d.movingSources = 2;
            return d;
        });
        Press press = World.of(dials).press();
        List<Source> entering =
                press.sources().stream().filter(source -> source.enters() > 0).toList();
        List<Source> leaving =
                press.sources().stream().filter(source -> source.leaves() < 28).toList();
        assertThat(entering).hasSize(2);
        assertThat(leaving).hasSize(2);
        assertThat(SmallWorld.printed(d -> {
                    d.movingSources = 2;
                    return d;
                }))
                .noneMatch(row -> entering.stream()
                        .anyMatch(source -> source.name().equals(row.source())
                                && row.day().isBefore(dials.first().plusDays(source.enters()))));
    }

    @Test
    void nothingIsCrawledInTheGap() {
        List<Printed> rows = SmallWorld.printed(d -> {
            d.gap = 3;
            d.reprinted = 0.5;
            d.late = 0.2;
            return d;
        });
        assertThat(rows).hasSize(600);
        assertThat(rows).noneMatch(row -> row.fileDay() >= 16 && row.fileDay() < 19);
        assertThat(rows)
                .noneMatch(row -> row.day().getDayOfMonth() >= 17 && row.day().getDayOfMonth() < 20);
    }

    @Test
    void namesakesStandInOneStory() {
        List<Printed> rows = SmallWorld.printed(d -> {
            d.namesakes = 1;
            return d;
        });
        Cast cast = World.of(SmallWorld.dials(d -> {
                    d.namesakes = 1;
                    return d;
                }))
                .cast();
        assertThat(rows).allMatch(row -> {
            List<String> actors = row.body().marks().stream()
                    .map(Marked.Mark::actor)
                    .distinct()
                    .toList();
            return actors.stream()
                    .anyMatch(a -> actors.stream().anyMatch(b -> !a.equals(b) && "namesakes".equals(cast.tie(a, b))));
        });
    }

    @Test
    void listsNameFiftyActors() {
        assertThat(SmallWorld.printed(d -> {
                    d.lists = 1;
                    return d;
                }))
                .allMatch(Printed::listed)
                .allMatch(row -> row.body().marks().stream()
                                .map(Marked.Mark::actor)
                                .distinct()
                                .count()
                        >= 50);
    }

    @Test
    void pagesHaveFurnitureWithActorsOfOtherStories() {
        List<Printed> rows = SmallWorld.printed(d -> {
            d.related = 1;
            d.furniture = 0.5;
            return d;
        });
        assertThat(rows).allMatch(row -> row.furniture().stream()
                .anyMatch(piece -> piece.kind().equals("related")));
        assertThat(share(rows, row -> row.furniture().stream()
                        .anyMatch(piece -> piece.kind().equals("tags"))))
                .isCloseTo(0.5, within(0.07));
        assertThat(rows).allMatch(row -> row.furniture().stream()
                .allMatch(piece -> row.text().contains(piece.text())));
    }

    @Test
    void pagesEndWithALineOfTheirSourcesOwn() {
        List<Printed> rows = SmallWorld.printed(d -> {
            d.ownLines = 0.5;
            return d;
        });
        assertThat(share(rows, row -> row.furniture().stream()
                        .anyMatch(piece -> piece.kind().equals("recurring"))))
                .isCloseTo(0.5, within(0.07));
        assertThat(SmallWorld.printed(d -> d)).allMatch(row -> row.furniture().stream()
                .noneMatch(piece -> piece.kind().equals("recurring")));
    }

    @Test
    void arabicNamesAreRespelt() {
        String hamza = "أ";
        assertThat(marked(1)).noneMatch(name -> name.contains(hamza) || name.endsWith("ة"));
        assertThat(marked(0)).anyMatch(name -> name.contains(hamza));
    }

    private static List<String> marked(double respelt) {
        return SmallWorld.printed(d -> {
                    d.respelt = respelt;
                    d.english = 0;
                    return d;
                })
                .stream()
                .flatMap(row -> row.body().marks().stream()
                        .map(mark -> row.body().text().substring(mark.start(), mark.end())))
                .toList();
    }

    @Test
    void everyStoryCitesAMedium() {
        assertThat(SmallWorld.printed(d -> {
                    d.cited = 1;
                    return d;
                }))
                .allMatch(row -> row.body().marks().stream().anyMatch(Marked.Mark::cited));
    }

    @Test
    void lateArticlesStandInTheFileOfALaterDay() {
        List<Printed> rows = SmallWorld.printed(d -> {
            d.late = 0.5;
            return d;
        });
        assertThat(share(rows, row -> row.fileDay() > row.day().getDayOfMonth() - 1))
                .isCloseTo(0.45, within(0.07));
        assertThat(rows).hasSize(600).allMatch(row -> row.fileDay() >= row.day().getDayOfMonth() - 1);
    }

    @Test
    void correctionsAreOnTop() {
        List<Printed> rows = SmallWorld.printed(d -> {
            d.corrected = 1;
            return d;
        });
        assertThat(rows).hasSize(1_200);
        assertThat(rows.stream().filter(row -> row.kind() == Printed.Kind.CORRECTED))
                .hasSize(600);
    }

    @Test
    void unusableRowsAreOnTopWithEveryReason() {
        Map<String, Long> reasons = SmallWorld.printed(d -> {
                    d.unusable = 0.5;
                    return d;
                })
                .stream()
                .filter(row -> row.reason() != null)
                .collect(Collectors.groupingBy(Printed::reason, Collectors.counting()));
        assertThat(reasons)
                .containsOnlyKeys(
                        "duplicate", "empty_text", "undecodable_text", "no_date", "unreadable_date", "impossible_date")
                .allSatisfy((reason, count) -> assertThat(count / 600.0).isCloseTo(0.5, within(0.08)));
    }

    @Test
    void topicsBurst() {
        World world = World.of(SmallWorld.dials(d -> {
            d.burst = 6;
            return d;
        }));
        Burst burst = world.agenda().bursts().get(0);
        double usual = world.agenda().usually().share(burst.topic());
        assertThat(world.agenda().on(burst.from()).share(burst.topic()) / usual).isGreaterThan(3);
        assertThat(world.agenda().on(burst.from() - 1).share(burst.topic())).isEqualTo(usual);
    }

    @Test
    void languagesHaveTheirParts() {
        List<Printed> rows = SmallWorld.printed(d -> {
            d.english = 0.5;
            d.french = 0.5;
            return d;
        });
        assertThat(share(rows, row -> row.tongue() == Tongue.FRENCH)).isCloseTo(0.5, within(0.07));
        assertThat(rows).noneMatch(row -> row.tongue() == Tongue.ARABIC);
    }

    @Test
    void allThatCannotBeIsToldAtOnce() {
        assertThatThrownBy(() -> SmallWorld.dials(d -> {
                    d.articles = 0;
                    d.related = 2;
                    return d;
                }))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("--articles 0 can't be")
                .hasMessageContaining("--related 2.0 can't be");
    }
}
