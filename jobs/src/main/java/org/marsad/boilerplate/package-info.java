/** Page boilerplate: related items, tag lines, credits and blocks that recur across the pages of a source. Plain Java. */
package org.marsad.boilerplate;
