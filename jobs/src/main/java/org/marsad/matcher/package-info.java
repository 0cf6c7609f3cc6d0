/** Finds the names of the catalogue in text: text in, mentions with character offsets out. Plain Java. */
package org.marsad.matcher;
