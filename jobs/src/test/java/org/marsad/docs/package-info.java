/** Pages of docs that are generated from the code. */
package org.marsad.docs;
