/** From the text that a crawler saw to plain, normal Unicode: markup, characters, white space, line breaks. */
package org.marsad.ingest.cleaning;
