/** A seeded world of sources, actors, topics and stories, and the articles that it prints; plain Java. */
package org.marsad.bench.world;
