/** Who may be named in the news: actors, how they are written, and the files that list them. */
package org.marsad.catalogue;
