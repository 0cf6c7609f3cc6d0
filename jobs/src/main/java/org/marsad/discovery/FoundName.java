package org.marsad.discovery;

import org.marsad.tagger.NameClass;

/**
 * A name that no list has, in an article.
 *
 * @param key see {@link NameKey}
 * @param surface as written, without a clinging particle
 * @param margin how sure the tagger is, see {@link org.marsad.tagger.TaggedName}
 * @param example the sentence around its first mention, at most {@value NameFinder#MAX_EXAMPLE} characters
 */
record FoundName(NameClass nameClass, String key, String surface, double margin, String example) {}
