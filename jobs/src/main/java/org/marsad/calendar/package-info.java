/** Days and the periods they lie in: what is stale, and what a commit replaces. */
package org.marsad.calendar;
