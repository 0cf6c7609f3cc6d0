package org.marsad.mapping;

/** What kind of values a column holds by its type. */
public enum ColumnType {
    TEXT,
    /** Whole numbers. */
    NUMBER,
    /** Floating-point and decimal numbers. */
    DECIMAL,
    /** Dates and timestamps. */
    MOMENT,
    FLAG
}
