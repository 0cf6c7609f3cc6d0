package org.marsad.counting;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.shiftleft;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import org.marsad.calendar.Grain;

/**
 * One number for {@code grain}, {@code period} and a number of 0 or more, different for all that differ: rows are joined
 * and grouped by it several times faster than by keys with a text among them.
 */
public final class PeriodKey {

    private static final List<Grain> GRAINS = List.of(Grain.values());

    /** Days are from 0 to below 2^24 then. */
    private static final long DAYS_BEFORE_1970 = 1L << 23;

    private static final int GRAIN_SHIFT = Integer.SIZE + 24;

    private PeriodKey() {}

    /** The key of {@code grain}, {@code period} and a column of int; null where one of them is. */
    public static Column of(Column number) {
        Column grain = lit(null);
        for (int i = 0; i < GRAINS.size(); i++) {
            grain = when(col("grain").equalTo(GRAINS.get(i).label()), lit((long) i))
                    .otherwise(grain);
        }
        Column day = unix_date(col("period")).cast(DataTypes.LongType).plus(lit(DAYS_BEFORE_1970));
        return shiftleft(grain, GRAIN_SHIFT)
                .bitwiseOR(shiftleft(day, Integer.SIZE))
                .bitwiseOR(number.cast(DataTypes.LongType));
    }

    /** The key that {@link #of(Column)} gives for these values. */
    static long of(Grain grain, long epochDay, int number) {
        return ((long) GRAINS.indexOf(grain) << GRAIN_SHIFT) | ((epochDay + DAYS_BEFORE_1970) << Integer.SIZE) | number;
    }
}
