/** What the matcher finds, scored against texts that people have labelled. */
package org.marsad.bench.gold;
