/** The sample archive of {@code data-samples/}: how it is made, what is planted in it, and that a run finds it. */
package org.marsad.samples;
