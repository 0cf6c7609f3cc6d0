/** The only place that makes a Spark session. */
package org.marsad.session;
