package org.marsad.tables;

/** The part of a table that one commit replaces. */
public enum Scope {
    /** The rows of some days. */
    DAYS,
    /** The rows of the periods of every grain in which some days lie: columns {@code grain} and {@code period}. */
    PERIODS,
    /** The rows read from some archive. */
    ARCHIVE,
    /** All rows. */
    WHOLE,
    /** Nothing: rows are only ever added. */
    APPEND
}
