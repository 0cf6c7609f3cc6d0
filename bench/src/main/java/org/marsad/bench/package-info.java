/** The program {@code bench}: archives with known answers, and what Marsad makes of them. */
package org.marsad.bench;
