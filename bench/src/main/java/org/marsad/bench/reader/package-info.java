/** How fast rows of an archive are read, without Spark, and how the time grows with a row. */
package org.marsad.bench.reader;
