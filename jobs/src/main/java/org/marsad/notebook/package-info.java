/** What a notebook needs of a lake: answers as tables and as charts. */
package org.marsad.notebook;
