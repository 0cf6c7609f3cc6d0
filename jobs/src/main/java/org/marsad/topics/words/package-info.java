/** Words of a text by language: where they stand, the form by which they are compared, which of them say nothing. */
package org.marsad.topics.words;
