/** Random archive shapes with known answers, and how often their columns are told right. */
package org.marsad.bench.mapping;
