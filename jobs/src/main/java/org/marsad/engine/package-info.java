/** The engines' statistics: plain Java on counts, without Spark, clock or chance. */
package org.marsad.engine;
