/** Language detection by text. */
package org.marsad.language;
