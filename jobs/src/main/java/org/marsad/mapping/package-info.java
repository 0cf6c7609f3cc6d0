/** Finds which columns of an archive give which parts of an article, by their names, types and a sample of values. */
package org.marsad.mapping;
