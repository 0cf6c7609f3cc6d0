/** Which series rise and fall: counts against their totals, for actors, pairs, topics and terms alike. */
package org.marsad.engine.trend;
