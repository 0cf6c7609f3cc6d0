/** Association measures and false discovery rates. Plain Java. */
package org.marsad.stats;
