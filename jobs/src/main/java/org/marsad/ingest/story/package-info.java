/** Which articles tell the same story: reprints, shortened, retitled or with another last paragraph. */
package org.marsad.ingest.story;
