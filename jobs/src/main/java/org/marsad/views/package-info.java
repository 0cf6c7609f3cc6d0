/**
 * What people ask of the lake, as SQL views: one text of each, in the part of SQL that Spark, Trino and DuckDB share, and
 * a few functions that {@link org.marsad.views.Dialect} writes for each engine.
 */
package org.marsad.views;
