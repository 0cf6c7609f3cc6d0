package org.marsad.mapping;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a sample says of the values of a column. Shares are of the filled values, from 0 to 1.
 *
 * @param rows rows of the sample
 * @param filled values that are neither null nor a placeholder
 * @param distinct different values among them, by their first characters
 * @param moments share that is a date or a moment
 * @param clocks share of the moments that have a time of day
 * @param addresses share that is an address with a scheme or a host and a path
 * @param pages share that is an address with a path, and not one of an image
 * @param hosts share that is a bare host name
 * @param numbers share without a letter
 * @param marked share with markup or several lines
 * @param words median of the words of a value
 * @param length median of the characters of a value
 */
public record Profile(
        int rows,
        int filled,
        int distinct,
        double moments,
        double clocks,
        double addresses,
        double pages,
        double hosts,
        double numbers,
        double marked,
        double words,
        double length) {

    static Profile of(Candidate candidate, Cell[] column) {
        Cell[] cells = Stream.of(column).filter(Placeholders::isFilled).toArray(Cell[]::new);
        Set<String> distinct = new HashSet<>();
        for (Cell cell : cells) {
            distinct.add(cell.text());
        }
        boolean typed = candidate.type() == ColumnType.MOMENT;
        double moments = typed ? (cells.length == 0 ? 0 : 1) : share(cells, cell -> Moments.isMoment(candidate, cell));
        return new Profile(
                column.length,
                cells.length,
                distinct.size(),
                moments,
                moments == 0 ? 0 : share(cells, cell -> Moments.hasClock(cell.text())) / moments,
                share(cells, cell -> Addresses.isAddress(cell.text())),
                share(cells, cell -> Addresses.isPage(cell.text())),
                share(cells, cell -> Addresses.isHost(cell.text())),
                share(cells, cell -> cell.text().chars().noneMatch(Character::isLetter)),
                share(
                        cells,
                        cell -> cell.text().indexOf('\n') >= 0 || cell.text().indexOf("</") >= 0),
                median(cells, Cell::words),
                median(cells, Cell::length));
    }

    /** Whether nothing is known of the values: there are no rows. */
    boolean isUnknown() {
        return rows == 0;
    }

    /** Whether the sample has rows, but none with a value. */
    boolean isEmpty() {
        return rows > 0 && filled == 0;
    }

    double distinctShare() {
        return filled == 0 ? 0 : distinct / (double) filled;
    }

    double filledShare() {
        return rows == 0 ? 1 : filled / (double) rows;
    }

    private static double share(Cell[] cells, Predicate<Cell> predicate) {
        return cells.length == 0
                ? 0
                : Stream.of(cells).filter(Objects::nonNull).filter(predicate).count() / (double) cells.length;
    }

    private static double median(Cell[] cells, java.util.function.ToIntFunction<Cell> size) {
        int[] sizes = Arrays.stream(cells).mapToInt(size).sorted().toArray();
        return sizes.length == 0 ? 0 : (sizes[(sizes.length - 1) / 2] + sizes[sizes.length / 2]) / 2.0;
    }
}
