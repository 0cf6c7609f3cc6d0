/** From a row of an archive to a clean, dated article, or to the reason why it is none: plain Java, without Spark. */
package org.marsad.ingest;
