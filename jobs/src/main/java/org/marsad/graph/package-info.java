/** Graph algorithms: connected components, communities, PageRank, betweenness. */
package org.marsad.graph;
