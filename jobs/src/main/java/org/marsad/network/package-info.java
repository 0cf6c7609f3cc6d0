/** The network of a period's backbone ties: how central each actor is, and which community it belongs to. */
package org.marsad.network;
