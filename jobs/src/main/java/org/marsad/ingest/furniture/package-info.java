/** Telling an article from the page around it: what is cut is kept with its kind. */
package org.marsad.ingest.furniture;
