/** The tables of the lake: names, columns, types and meanings, in one place. */
package org.marsad.tables;
