/** Keeps a lake in order: checks that its tables agree with each other, compacts files, deletes what no reader needs. */
package org.marsad.maintenance;
