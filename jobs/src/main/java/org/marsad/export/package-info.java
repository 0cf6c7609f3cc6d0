/** Files for other programs: tables as text, networks as GraphML and GEXF. */
package org.marsad.export;
