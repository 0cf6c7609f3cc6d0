/** Letters, words and sentences: plain Java on strings, without Spark. */
package org.marsad.text;
