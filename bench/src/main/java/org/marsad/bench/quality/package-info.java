/** What Marsad makes of a simulated archive, against the truth. */
package org.marsad.bench.quality;
