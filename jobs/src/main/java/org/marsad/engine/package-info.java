/** The engines that every stage shares: matcher, co-occurrence, trend. */
package org.marsad.engine;
