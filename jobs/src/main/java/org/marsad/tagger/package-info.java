/** Names of persons, places and organisations that no list has: a sequence model over the words of a text. */
package org.marsad.tagger;
