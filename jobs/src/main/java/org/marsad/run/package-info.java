/** Runs stages in their order: what is stale, what to write, what to tell. */
package org.marsad.run;
