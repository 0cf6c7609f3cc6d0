/** The terms of each language, and how they are found in a text. */
package org.marsad.topics.vocabulary;
