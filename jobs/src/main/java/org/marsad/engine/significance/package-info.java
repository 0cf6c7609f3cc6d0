/** False discovery rates over all tests of a period, for the statistics of every engine. */
package org.marsad.engine.significance;
