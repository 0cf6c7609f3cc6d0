/** Actors that no list has: names that the tagger finds in the articles of a lake, gathered by who they are. */
package org.marsad.discovery;
