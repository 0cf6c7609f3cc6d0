/** English: folding of words. */
package org.marsad.language.en;
