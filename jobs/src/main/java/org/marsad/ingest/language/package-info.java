/** The language that a text is written in. */
package org.marsad.ingest.language;
