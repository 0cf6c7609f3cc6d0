/** Finds the actors of a catalogue in an article: plain Java, without Spark. */
package org.marsad.engine.matcher;
