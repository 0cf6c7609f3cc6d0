/** Arabic: folding of letters and particles, relative adjectives (nisba). */
package org.marsad.language.ar;
