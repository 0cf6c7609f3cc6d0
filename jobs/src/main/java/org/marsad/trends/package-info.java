/** What rises and falls: actors, pairs, topics and terms, all by the trend engine. */
package org.marsad.trends;
