/** The command line. */
package org.marsad.cli;
