/** The three engines that serve every stage: the matcher, the co-occurrence engine and the trend engine. */
package org.marsad.engine;
