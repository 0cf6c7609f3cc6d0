/** The counts and ties of actors by a plain program of one thread, without Spark: what Spark has to beat. */
package org.marsad.bench.plain;
