/** Writes the archive of a world as Parquet files, and the truth about it as Delta tables. */
package org.marsad.bench.simulate;
