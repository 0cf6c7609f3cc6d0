/** Who and what appears together: the statistics of two things in the same units. */
package org.marsad.engine.cooccurrence;
