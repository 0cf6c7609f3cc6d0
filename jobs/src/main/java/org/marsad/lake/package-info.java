/** The only place that reads and writes Delta tables. */
package org.marsad.lake;
