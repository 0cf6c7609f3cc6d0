/** Which states an article is about, from its mentions and from signs such as currencies: plain Java, without Spark. */
package org.marsad.engine.focus;
