/** Infers the states that an article is about from its mentions and from currencies, legal forms and codes. Plain Java. */
package org.marsad.focus;
