/** Reading dates as the web writes them, and finding the one that dates an article. */
package org.marsad.ingest.date;
