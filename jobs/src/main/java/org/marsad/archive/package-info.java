/** The only place that reads archives. */
package org.marsad.archive;
