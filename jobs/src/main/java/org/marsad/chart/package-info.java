/** Small charts as SVG, for pages that hold no script. */
package org.marsad.chart;
