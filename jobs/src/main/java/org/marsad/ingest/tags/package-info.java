/** Splitting what a page says of its subjects into tags. */
package org.marsad.ingest.tags;
