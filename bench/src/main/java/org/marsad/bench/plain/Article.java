package org.marsad.bench.plain;

import org.apache.parquet.io.api.Binary;

/**
 * The columns of an article that counting needs; days are counted from 1970-01-01.
 *
 * @param title may be null
 * @param body may be null
 * @param source may be null
 */
record Article(Binary id, String title, String body, Binary story, int storyDay, int day, Binary source) {}
