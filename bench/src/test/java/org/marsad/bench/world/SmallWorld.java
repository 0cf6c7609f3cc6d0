package org.marsad.bench.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Small worlds for tests: plain ones, each with one dial turned. */
public final class SmallWorld {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private SmallWorld() {}

    /** The dials, each as what turns it needs. */
    public static final class Dial {
        public long articles = 600;
        public int days = 28;
        public int files = 2;
        public double english = 0.4;
        public double french;
        public double reprinted;
        public double leastShared = 0.3;
        public long copies;
        public double busyActor;
        public double busySource;
        public double weekend = 1;
        public double growth = 1;
        public int movingSources;
        public int gap;
        public double namesakes;
        public double lists;
        public double related;
        public double furniture;
        public double ownLines;
        public double respelt;
        public double cited;
        public double late;
        public double corrected;
        public double unusable;
        public double burst = 1;
        public long seed = 5;
    }

    /** Parameters with nothing difficult but what is turned. */
    public static Parameters dials(UnaryOperator<Dial> turn) {
        Dial d = turn.apply(new Dial());
        return new Parameters(
                d.seed,
                d.articles,
                FIRST,
                d.days,
                d.files,
                200,
                d.english,
                d.french,
                d.reprinted,
                d.leastShared,
                d.copies,
                d.busyActor,
                d.busySource,
                d.weekend,
                d.growth,
                d.movingSources,
                d.gap,
                d.namesakes,
                d.lists,
                d.related,
                d.furniture,
                d.ownLines,
                d.respelt,
                d.cited,
                d.late,
                d.corrected,
                d.unusable,
                d.burst);
    }

    /** Every row that the world prints. */
    public static List<Printed> printed(UnaryOperator<Dial> turn) {
        Parameters dials = dials(turn);
        PrintingHouse house = new PrintingHouse(World.of(dials));
        List<Printed> rows = new ArrayList<>();
        for (int day = 0; day < dials.days(); day++) {
            for (int file = 0; file < dials.filesPerDay(); file++) {
                house.print(day, file, rows::add);
            }
        }
        return rows;
    }
}
