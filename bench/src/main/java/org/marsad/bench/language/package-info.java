/** How well languages are told, by texts whose language is known. */
package org.marsad.bench.language;
