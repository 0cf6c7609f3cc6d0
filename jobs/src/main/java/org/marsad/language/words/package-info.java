/** The words of a text by language: tokens, their folded forms, stop words. */
package org.marsad.language.words;
