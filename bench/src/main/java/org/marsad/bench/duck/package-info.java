/** The pair counts from the mentions by DuckDB: a peer on the same task. */
package org.marsad.bench.duck;
