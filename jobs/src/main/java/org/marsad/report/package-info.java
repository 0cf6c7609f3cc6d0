/** The report: one HTML file with what a lake says, read from its tables by bounded queries. */
package org.marsad.report;
