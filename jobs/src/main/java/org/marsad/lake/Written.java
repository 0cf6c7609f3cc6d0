package org.marsad.lake;

/** A commit that was made: the version it gave the table, and the rows it wrote. */
public record Written(long version, long rows) {}
