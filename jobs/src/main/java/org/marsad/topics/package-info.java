/** What the articles are about: the terms of each language, the topics that they form, and the articles on them. */
package org.marsad.topics;
