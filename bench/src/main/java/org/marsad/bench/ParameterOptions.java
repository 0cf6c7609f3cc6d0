package org.marsad.bench;

import java.time.LocalDate;
import org.marsad.bench.world.Parameters;
import picocli.CommandLine.Option;

/** The options that set a world's dials. Parts are parts of the whole, 0 to 1. */
final class ParameterOptions {

    @Option(names = "--articles", paramLabel = "N", defaultValue = "10000", description = "Articles; ${DEFAULT-VALUE}.")
    long articles;

    @Option(names = "--days", paramLabel = "D", defaultValue = "56", description = "Days; ${DEFAULT-VALUE}.")
    int days;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Seed; ${DEFAULT-VALUE}.")
    long seed;

    @Option(
            names = "--first",
            paramLabel = "DATE",
            defaultValue = "2024-01-01",
            description = "First day; ${DEFAULT-VALUE}.")
    LocalDate first;

    @Option(names = "--files", defaultValue = "3", description = "Files a day; ${DEFAULT-VALUE}.")
    int files;

    @Option(
            names = "--actors",
            defaultValue = "600",
            description = "Actors of the catalogue that appear; ${DEFAULT-VALUE}.")
    int actors;

    @Option(
            names = "--english",
            defaultValue = "0.35",
            description = "Part of the stories in English; ${DEFAULT-VALUE}.")
    double english;

    @Option(names = "--french", defaultValue = "0.02", description = "Part of the stories in French; ${DEFAULT-VALUE}.")
    double french;

    @Option(
            names = "--reprinted",
            defaultValue = "0.2",
            description = "Part of the stories with reprints; ${DEFAULT-VALUE}.")
    double reprinted;

    @Option(
            names = "--least-shared",
            defaultValue = "0.3",
            description = "Least part of the lead that an edited reprint keeps; ${DEFAULT-VALUE}.")
    double leastShared;

    @Option(
            names = "--copies",
            defaultValue = "-1",
            description = "Copies of the one story that everybody prints; default 1 %% of the articles.")
    long copies;

    @Option(
            names = "--busy-actor",
            defaultValue = "0.1",
            description = "Part of the stories with the busiest actor; ${DEFAULT-VALUE}.")
    double busyActor;

    @Option(
            names = "--busy-source",
            defaultValue = "0.15",
            description = "Part of the articles of the largest source; ${DEFAULT-VALUE}.")
    double busySource;

    @Option(
            names = "--weekend",
            defaultValue = "0.7",
            description = "Friday and Saturday by other days; ${DEFAULT-VALUE}.")
    double weekend;

    @Option(
            names = "--growth",
            defaultValue = "1.5",
            description = "Volume of the last day by the first's; ${DEFAULT-VALUE}.")
    double growth;

    @Option(
            names = "--moving-sources",
            defaultValue = "2",
            description = "Sources that enter, and as many that leave; ${DEFAULT-VALUE}.")
    int movingSources;

    @Option(names = "--gap", defaultValue = "2", description = "Days without a crawl; ${DEFAULT-VALUE}.")
    int gap;

    @Option(
            names = "--namesakes",
            defaultValue = "0.01",
            description = "Part of the stories with two actors of one surname; ${DEFAULT-VALUE}.")
    double namesakes;

    @Option(
            names = "--lists",
            defaultValue = "0.002",
            description = "Part of the stories that list fifty actors; ${DEFAULT-VALUE}.")
    double lists;

    @Option(
            names = "--related",
            defaultValue = "0.25",
            description = "Part of the pages with other stories; ${DEFAULT-VALUE}.")
    double related;

    @Option(
            names = "--furniture",
            defaultValue = "0.2",
            description = "Part of the pages with each other piece of furniture; ${DEFAULT-VALUE}.")
    double furniture;

    @Option(
            names = "--own-lines",
            defaultValue = "0",
            description = "Part of the pages that end with a line of their source's own, in coined words; "
                    + "${DEFAULT-VALUE}.")
    double ownLines;

    @Option(
            names = "--respelt",
            defaultValue = "0.1",
            description = "Part of the Arabic mentions in other letters; ${DEFAULT-VALUE}.")
    double respelt;

    @Option(
            names = "--cited",
            defaultValue = "0.15",
            description = "Part of the stories that cite a medium; ${DEFAULT-VALUE}.")
    double cited;

    @Option(
            names = "--late",
            defaultValue = "0.03",
            description = "Part of the articles in a later file; ${DEFAULT-VALUE}.")
    double late;

    @Option(
            names = "--corrected",
            defaultValue = "0.01",
            description = "Part of the leads with a correction; ${DEFAULT-VALUE}.")
    double corrected;

    @Option(
            names = "--unusable",
            defaultValue = "0.002",
            description = "Unusable rows by articles, for each of six reasons; ${DEFAULT-VALUE}.")
    double unusable;

    @Option(names = "--burst", defaultValue = "6", description = "A topic's weight in a burst; ${DEFAULT-VALUE}.")
    double burst;

    /**
     * The dials.
     *
     * @throws org.marsad.InvalidInput naming all that cannot be
     */
    Parameters dials() {
        return dials(seed);
    }

    /** The dials with another seed. */
    Parameters dials(long otherSeed) {
        return new Parameters(
                otherSeed,
                articles,
                first,
                days,
                files,
                actors,
                english,
                french,
                reprinted,
                leastShared,
                copies < 0 ? articles / 100 : copies,
                busyActor,
                busySource,
                weekend,
                growth,
                movingSources,
                gap,
                namesakes,
                lists,
                related,
                furniture,
                ownLines,
                respelt,
                cited,
                late,
                corrected,
                unusable,
                burst);
    }
}
