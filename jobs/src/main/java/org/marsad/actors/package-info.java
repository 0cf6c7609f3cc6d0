/** Who is in the articles: mentions of the actors of the catalogue, and the states that an article is about. */
package org.marsad.actors;
