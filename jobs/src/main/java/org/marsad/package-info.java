/** Marsad: who appears with whom, and which topics rise and fall, in archives of news. */
package org.marsad;
