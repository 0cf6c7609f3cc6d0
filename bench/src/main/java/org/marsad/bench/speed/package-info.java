/** How fast Marsad is, measured against floors and peers in one run. */
package org.marsad.bench.speed;
