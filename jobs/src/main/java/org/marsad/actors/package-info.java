/** Who is in the articles: mentions of the actors of the catalogue. */
package org.marsad.actors;
