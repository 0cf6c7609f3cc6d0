/** Spark adapters of the statistics: co-occurrence counts by day, sums by period, q-values, trends of series. */
package org.marsad.counting;
