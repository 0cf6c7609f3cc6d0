/** The evidence behind the numbers: names resolved to actors, and the sentences and articles that made a count. */
package org.marsad.explain;
