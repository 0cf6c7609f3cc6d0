/** Near-duplicate detection: sketches of shingles, candidate pairs, links to earlier articles, and stories (clusters of near-duplicates). */
package org.marsad.dedup;
