/** The matcher alone, measured with JMH. */
package org.marsad.bench.matcher;
