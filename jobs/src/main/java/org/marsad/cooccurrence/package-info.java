/** Who appears with whom: actors and pairs of actors by day, and the statistics of pairs by period. */
package org.marsad.cooccurrence;
