/** What a computation keeps in memory or on disk while it runs. */
package org.marsad.cache;
